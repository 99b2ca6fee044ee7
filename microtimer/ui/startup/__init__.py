"""Starting and ending the window: one at a time, its faults in words, its cycles collected."""
