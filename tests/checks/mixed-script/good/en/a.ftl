page = Page of the treaty
