package dev.tauraro.engine.objects;

/** The live {@code keys()}, {@code values()} or {@code items()} of {@code globals()}. */
final class GlobalsView extends DictView {
  GlobalsView(GlobalsDict dict, Kind kind) {
    super(dict, kind);
  }

  @Override
  public PyDict dict() {
    return super.dict().current();
  }

  @Override
  public PyIterator entries() {
    return dict().iterator(kind());
  }
}
