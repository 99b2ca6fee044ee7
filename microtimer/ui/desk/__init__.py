"""The desk: what its pages are made of, the rail beside them, and the small questions over them."""
