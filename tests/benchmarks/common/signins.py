# SPDX-License-Identifier: GPL-3.0-or-later
"""Sign-ins as Purple posts them, of guests who have just come in."""
import json
import time


def body(number):
    """A sign-in, now, of somebody who was never here before."""
    venue = 2101 + number % 8
    return json.dumps({
        "client": {"mac": "02-1A-%02X-%02X-%02X-%02X" % tuple(number.to_bytes(4, "big")),
                   "userAgent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 "
                                "(KHTML, like Gecko) Mobile/15E148"},
        "company": {"id": 4711, "name": "Lantern & Quay Group"},
        "session": {"authenticationTime": time.strftime("%Y-%m-%dT%H:%M:%S+0000", time.gmtime())},
        "user": {" dateOfBirth": "1990-05-01", "email": f"guest{number}@example.com", "firstName": "Jördis",
                 " gender": "F", "id": number + 1, "lastName": "O'Brien", "provider": "Form",
                 "visitCountsFor Venues": {str(venue): 1}},
        "venue": {"id": venue, "latitude": "53.4857388", "longitude": "-2.0999813", "name": f"Harbour Hotel {venue}"},
    }, ensure_ascii=False)
