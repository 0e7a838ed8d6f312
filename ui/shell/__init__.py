"""What holds the screens together: navigation, session, scanner, idle time, answers."""
