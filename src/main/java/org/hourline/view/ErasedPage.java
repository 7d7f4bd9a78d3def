package org.hourline.view;

/// What stands at the address of an event that was erased: that it was, when and why.
public record ErasedPage(String path, Shell shell, ErasedView erased) implements PageView {}
