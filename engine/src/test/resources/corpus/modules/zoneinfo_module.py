"""Time zones."""
import zoneinfo
from datetime import datetime, timedelta, timezone, time
from zoneinfo import ZoneInfo

for key in ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney", "America/Sao_Paulo", "Etc/GMT+5", "Africa/Lagos", "Asia/Kathmandu"):
    zone = ZoneInfo(key)
    print(repr(zone), str(zone), zone.key)
    for moment in (datetime(2024, 1, 15, 12, tzinfo=zone), datetime(2024, 7, 15, 12, tzinfo=zone)):
        print(moment.isoformat(), moment.tzname(), moment.utcoffset(), moment.dst(), moment.astimezone(timezone.utc).isoformat())

berlin = ZoneInfo("Europe/Berlin")
print(berlin is ZoneInfo("Europe/Berlin"), berlin is ZoneInfo.no_cache("Europe/Berlin"), berlin == ZoneInfo("Europe/Berlin"))
print("gap")
for fold in (0, 1):
    moment = datetime(2024, 3, 31, 2, 30, tzinfo=berlin, fold=fold)
    print(moment.isoformat(), moment.tzname(), moment.astimezone(timezone.utc))
print("overlap")
for fold in (0, 1):
    moment = datetime(2024, 10, 27, 2, 30, tzinfo=berlin, fold=fold)
    print(moment.isoformat(), moment.tzname(), moment.astimezone(timezone.utc))
start = datetime(2024, 10, 26, 23, 30, tzinfo=timezone.utc)
for hours in range(4):
    local = (start + timedelta(hours=hours)).astimezone(berlin)
    print(local, local.fold, local.tzname())
start = datetime(2024, 3, 30, 23, 30, tzinfo=timezone.utc)
for hours in range(4):
    local = (start + timedelta(hours=hours)).astimezone(berlin)
    print(local, local.fold, local.tzname())
new_york = ZoneInfo("America/New_York")
print(datetime(2024, 3, 9, 12, tzinfo=new_york) + timedelta(days=1), datetime(2024, 3, 10, 12, tzinfo=new_york) - datetime(2024, 3, 9, 12, tzinfo=new_york))
print(datetime(2024, 6, 1, 12, tzinfo=berlin) - datetime(2024, 6, 1, 12, tzinfo=new_york), datetime(2024, 6, 1, 18, tzinfo=berlin) == datetime(2024, 6, 1, 12, tzinfo=new_york))
print(datetime.fromtimestamp(1700000000, berlin), datetime(2024, 6, 1, tzinfo=berlin).timestamp())
print(time(12, tzinfo=berlin).utcoffset(), time(12, tzinfo=ZoneInfo("UTC")).utcoffset(), time(12, tzinfo=berlin))
print(datetime(2024, 6, 1, tzinfo=berlin))
print(berlin.utcoffset(None), ZoneInfo("UTC").utcoffset(None), berlin.tzname(None))
for call in (lambda: ZoneInfo("Nowhere/City"), lambda: ZoneInfo("/etc/x"), lambda: ZoneInfo("../x"), lambda: ZoneInfo(5), lambda: ZoneInfo(), lambda: berlin.fromutc(datetime(2024, 1, 1))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, isinstance(error, KeyError))
print({"Europe/Paris", "Asia/Tokyo", "UTC", "America/Lima"} <= zoneinfo.available_timezones())
ZoneInfo.clear_cache()
print(berlin is ZoneInfo("Europe/Berlin"))


class Mine(ZoneInfo):
    pass


print(type(Mine("Europe/Rome")).__name__, Mine("Europe/Rome") is Mine("Europe/Rome"), str(Mine("Europe/Rome")))
