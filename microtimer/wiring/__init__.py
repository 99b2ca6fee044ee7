"""What the window is handed, made of what stores things."""
