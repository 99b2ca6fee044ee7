"""The command line, and the guide that runs in a terminal: the second front end over the same core."""
