"""The map of face and body: its drawings, what a scene shows on them, what moves, is named and is picked."""
