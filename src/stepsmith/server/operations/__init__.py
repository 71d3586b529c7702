"""What each operation of the API does, in files by the thing that it is about."""
