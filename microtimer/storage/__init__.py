"""Files and SQLite: protocols on disk, the record, settings and where they live."""
