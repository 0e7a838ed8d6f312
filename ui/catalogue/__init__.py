"""Looking for something to borrow, and looking after what there is."""
