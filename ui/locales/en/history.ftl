### The page of past runs.

# $count: how many there are.
history-count = { $count ->
        [one] One run
       *[other] { $count } runs
    }
history-back = All runs
history-forget = Forget this run
history-forget-all = Forget all
history-forget-one-title = Forget this run?
history-forget-one-text = What was seen and said in it is gone for good.
history-forget-all-title = Forget all past runs?
# $count: how many there are.
history-forget-all-text = { $count ->
        [one] One run is gone for good.
       *[other] All { $count } runs are gone for good.
    }
history-empty-title = No past runs
history-empty-text = Every test and every look at a domain is kept here, on this computer only, and can be opened again exactly as it was shown.
history-empty-test = Send a test mail
history-kind-test = Test:
history-kind-domain = Domain:
history-outcome-accepted = accepted
history-outcome-refused = refused
history-outcome-stopped = stopped by you
history-outcome-unreachable = not reached
history-outcome-insecure = line not safe
history-outcome-not-authenticated = not signed in
history-outcome-malformed = not SMTP
history-outcome-timed-out = no answer in time
# $count: how many things were found.
history-findings = { $count ->
        [one] one finding
       *[other] { $count } findings
    }
