package org.hourline.view;

/// What stands at a former address: where the event is now.
public record MovedPage(String path, Shell shell, TextLink event) implements PageView {}
