"""JSON files as located documents: text, syntax and shape, every fault at its line and column."""
