"""One session: the way from Qt to the core and to the record, and what stands around the run page."""
