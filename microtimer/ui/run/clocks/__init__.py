"""What shows time: the countdown, its track, the second lane, passes, balance, the strip of steps."""
