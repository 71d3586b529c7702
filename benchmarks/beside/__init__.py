"""What sfnx 3.1 compiles, construct by construct, each with its spelling here."""
