"""Prints the events of an iCalendar file as another program reads them: local start and end, offset, title, state."""
import datetime, sys
import icalendar

for component in icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read()).walk("VEVENT"):
    start, end = component["DTSTART"].dt, component["DTEND"].dt
    local = f"{start:%Y-%m-%d %H:%M}-{end:%H:%M} {start:%z}" if isinstance(start, datetime.datetime) else str(start)
    print(local, component["SUMMARY"], component["STATUS"], sep=" | ")
