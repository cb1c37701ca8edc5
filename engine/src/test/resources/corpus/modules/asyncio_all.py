import asyncio, time
from asyncio import *
async def a(n, d=0):
    print('start',n); await asyncio.sleep(d); print('end',n); return n
async def boom(): await asyncio.sleep(0); raise ValueError('boom')
async def main():
    print(await a(1)); print(await asyncio.gather(a('x',0.3),a('y',0.1),a('z')))
    t1=asyncio.create_task(a('t1',0.01),name='one'); t2=asyncio.create_task(a('t2')); print(t1.get_name(), t1.done()); print(await t2, await t1, t1.done(), t1.result())
    try: await asyncio.gather(a('g'),boom())
    except ValueError as e: print('caught',e)
    print(await asyncio.gather(boom(),a('r'),return_exceptions=True))
    try: await asyncio.wait_for(asyncio.sleep(1),0.01)
    except asyncio.TimeoutError as e: print('timeout', repr(e))
    print(await asyncio.wait_for(a('wf'),1), await asyncio.wait_for(a('wf0'),None))
    t=asyncio.create_task(asyncio.sleep(10)); await asyncio.sleep(0); print(t.cancel('msg'));
    try: await t
    except asyncio.CancelledError as e: print('cancelled', e.args, t.cancelled())
    async def cleanup():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print('cleaning'); raise
        finally: print('finally')
    t=asyncio.create_task(cleanup()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('gone')
    q=asyncio.Queue(2)
    async def prod():
        for i in range(5): await q.put(i); print('put',i)
        await q.put(None)
    async def cons():
        while (x:=await q.get()) is not None: print('got',x); q.task_done()
    await asyncio.gather(prod(),cons()); print(q.qsize(), q.empty(), q.full())
    lock=asyncio.Lock(); order=[]
    async def locked(n):
        async with lock: order.append(n); await asyncio.sleep(0); order.append(n)
    await asyncio.gather(*(locked(i) for i in range(3))); print(order, lock.locked())
    ev=asyncio.Event()
    async def waiter(n): await ev.wait(); print('ev',n)
    ws=[asyncio.create_task(waiter(i)) for i in range(2)]; await asyncio.sleep(0); ev.set(); await asyncio.wait(ws); print(ev.is_set())
    sem=asyncio.Semaphore(2); active=0; peak=0
    async def s():
        nonlocal active,peak
        async with sem: active+=1; peak=max(peak,active); await asyncio.sleep(0.001); active-=1
    await asyncio.gather(*(s() for _ in range(5))); print(peak)
    done,pend=await asyncio.wait([asyncio.create_task(a('w1',0.001)),asyncio.create_task(a('w2',5))],return_when=asyncio.FIRST_COMPLETED); print(len(done),len(pend)); [p.cancel() for p in pend]
    done,pend=await asyncio.wait([asyncio.create_task(asyncio.sleep(3))],timeout=0.001); print(len(done),len(pend)); [p.cancel() for p in pend]
    for f in asyncio.as_completed([asyncio.create_task(a('c1',0.4)),asyncio.create_task(a('c2',0.001))]): print('as', await f)
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(1)
    except TimeoutError as e: print('TO')
    async with asyncio.timeout(5) as cm: await asyncio.sleep(0)
    print(cm.expired(), cm)
    async with asyncio.TaskGroup() as tg: r1=tg.create_task(a('tg1')); r2=tg.create_task(a('tg2',0.001))
    print(r1.result(), r2.result())
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(boom()); tg.create_task(cleanup()); tg.create_task(boom())
    except* ValueError as eg: print(eg.exceptions, eg)
    c=asyncio.Condition()
    async def cw():
        async with c: await c.wait_for(lambda: flag); print('cond')
    flag=False; t=asyncio.create_task(cw()); await asyncio.sleep(0); flag=True
    async with c: c.notify_all()
    await t
    f=asyncio.get_running_loop().create_future(); f.add_done_callback(lambda f: print('cb',f.result())); asyncio.get_running_loop().call_later(0.001,f.set_result,42); print(await f, f)
    try: f.set_result(1)
    except asyncio.InvalidStateError as e: print('ISE', e)
    asyncio.get_running_loop().call_soon(print,'soon'); await asyncio.sleep(0)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()), asyncio.iscoroutinefunction(a), asyncio.isfuture(f))
    inner=asyncio.create_task(a('sh',0.4)); 
    try: await asyncio.wait_for(asyncio.shield(inner),0.001)
    except TimeoutError: print('shield to')
    print(await inner)
    pq=asyncio.PriorityQueue(); [pq.put_nowait(x) for x in (3,1,2)]; print([pq.get_nowait() for _ in range(3)]); lq=asyncio.LifoQueue(); lq.put_nowait(1); lq.put_nowait(2); print(lq.get_nowait())
    try: lq.get_nowait(); lq.get_nowait()
    except asyncio.QueueEmpty as e: print('QE', repr(e))
    b=asyncio.Barrier(2)
    async def bw(n): i=await b.wait(); return n
    print(await asyncio.gather(bw(1),bw(2)))
    async def agen():
        for i in range(3): await asyncio.sleep(0); yield i
    print([x async for x in agen()], [await a(i) for i in range(2)])
    q2=asyncio.Queue()
    async def worker(n):
        while True:
            x=await q2.get(); await asyncio.sleep(0); print('worker',n,x); q2.task_done()
    ws=[asyncio.create_task(worker(i)) for i in range(2)]
    for i in range(4): q2.put_nowait(i)
    await q2.join(); [w.cancel() for w in ws]; print(await asyncio.gather(*ws,return_exceptions=True))
    t=asyncio.create_task(a('unc',3)); await asyncio.sleep(0); t.cancel(); print(t.cancelling(), t.uncancel())
    return 'result'
print(asyncio.run(main()))
try: asyncio.run(boom())
except ValueError as e: print('run raised', e)
try: asyncio.run(3)
except ValueError as e: print(e)
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
async def nested():
    try: asyncio.run(main())
    except RuntimeError as e: print(e)
import warnings; warnings.simplefilter('ignore')
asyncio.run(nested())
loop=asyncio.new_event_loop(); print(loop.run_until_complete(a('loop'))); loop.close(); print(loop.is_closed())
try: loop.run_until_complete(None)
except (RuntimeError,TypeError) as e: print(e)
with asyncio.Runner() as r: print(r.run(a('runner')))
async def leftover():
    asyncio.create_task(lo()); await asyncio.sleep(0)
async def lo():
    try: await asyncio.sleep(100)
    finally: print('leftover cancelled')
asyncio.run(leftover())
