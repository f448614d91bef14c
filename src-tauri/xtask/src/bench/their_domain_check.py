"""Asks one name server about a domain's mail, and prints how many milliseconds the checks alone took.

The first argument is what to check: `same` for what `mailproof domain` looks at too (MX, SPF, DMARC), `all` for
everything that checkdmarc has, TLS probes left out as they are by default.
"""

import sys
import time

import checkdmarc
from dns.nameserver import Do53Nameserver

what, domain, ip, port = sys.argv[1:]
servers = [Do53Nameserver(ip, int(port))]

began = time.perf_counter()
if what == "all":
    results = checkdmarc.check_domains([domain], nameservers=servers)
else:
    results = {
        "mx": checkdmarc.check_mx(domain, nameservers=servers),
        "spf": checkdmarc.check_spf(domain, nameservers=servers),
        "dmarc": checkdmarc.check_dmarc(domain, nameservers=servers),
    }
took = (time.perf_counter() - began) * 1000

healthy = results["spf"].get("valid") and results["dmarc"].get("valid") and results["mx"].get("hosts")
if not healthy:
    sys.exit(f"checkdmarc did not find the healthy shop: {results}")
print(f"{took:.3f}")
