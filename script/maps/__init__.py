"""The drawings of the zone maps, as geometry: one half is written, the other is its mirror image."""
