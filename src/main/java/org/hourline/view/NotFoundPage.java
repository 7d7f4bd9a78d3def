package org.hourline.view;

/// What a server shows for an address that leads nowhere.
public record NotFoundPage(String path, Shell shell) implements PageView {}
