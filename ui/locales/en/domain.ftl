### The domain page: where its mail goes, who may send for it, and what receivers shall do.

domain-title = Domain
# $domain: the domain.
domain-title-of = Records of { $domain }
domain-below = What the DNS says about the domain that you send from
# $count: how many questions were asked.
domain-asked = { $count ->
        [0] No question asked
        [one] One question asked
       *[other] { $count } questions asked
    }
domain-cut-short = stopped before the end
domain-empty-title = No domain looked at yet
domain-empty-text = Mailproof asks the DNS where the domain’s mail goes, who may send for it, how it is signed, and what receivers shall do. Nothing is changed.
domain-field-domain = Domain
    .hint = A domain, or a mail address of it
domain-field-selectors = DKIM selectors
    .hint = From your mail provider; empty tries common ones
domain-check = Look at the domain

## How it stands

domain-outcome-good = { $domain } is in order
    .more = Every record is there, and receivers can use it.
domain-outcome-warns = { $domain } could be trusted more
    .more = { $count ->
        [one] One thing hurts the mail.
       *[other] { $count } things were found.
    }
domain-outcome-broken = Mail of { $domain } is in trouble
    .more = { $count ->
        [one] One thing stands in its way.
       *[other] { $count } things were found.
    }
domain-outcome-unknown = We could not tell how { $domain } stands
    .more = Not every question was answered. That does not mean that something is missing.
domain-outcome-stopped = The look at { $domain } was stopped
    .more = What follows is what was seen until then.

domain-state-found = found
domain-state-missing = missing
domain-state-broken = broken
domain-state-unknown = could not tell
domain-why-timed-out = No DNS server answered in time, so we could not tell.
domain-why-failed = The DNS servers failed, so we could not tell.
domain-why-refused = The DNS servers refused to answer, so we could not tell.
domain-why-stopped = The look was stopped before this was asked.
domain-why-unsure = What was seen does not allow to tell.

## The records

domain-mx = MX
    .what = where mail goes
    .missing = No server is named for mail to this domain, so answers and bounces cannot come back.
domain-mx-preference = Order
domain-mx-host = Server
domain-mx-addresses = Addresses
domain-mx-not-asked = not asked
domain-mx-no-address = has no address
domain-mx-no-such-host = does not exist
domain-mx-takes-none = The domain says that it takes no mail.
domain-mx-implicit = There is no MX record: mail goes to the address of the domain itself.
# $name: the name that stands behind it.
domain-alias = an alias of { $name }

domain-spf = SPF
    .what = who may send
    .missing = No record says who may send for this domain.
# $lookups: how many are needed. $most: how many are made at most.
domain-spf-budget = { $lookups } of { $most } lookups
# $known: how many were counted. $most: how many are made at most.
domain-spf-budget-unknown = At least { $known } of { $most } lookups; not all could be followed
# $count: how many lookups.
domain-spf-cost = { $count ->
        [one] 1 lookup
       *[other] { $count } lookups
    }
# $count: how many lookups find nothing.
domain-spf-void = { $count ->
        [one] One lookup finds nothing. Receivers allow two.
       *[other] { $count } lookups find nothing. Receivers allow two.
    }
domain-spf-cost-unknown = lookups unknown
domain-spf-leads-to = What it leads to
domain-spf-wrong = Receivers cannot read this
domain-spf-all-fail = everybody else is refused
domain-spf-all-soft = everybody else is suspicious
domain-spf-all-neutral = nothing is said about everybody else
domain-spf-all-pass = everybody may send, which protects nobody
domain-spf-include = whoever that domain lets send
domain-spf-a = the addresses of the name
domain-spf-mx = the servers that take the mail
domain-spf-ip4 = these IPv4 addresses
domain-spf-ip6 = these IPv6 addresses
domain-spf-exists = addresses that a lookup decides on
domain-spf-ptr = by reverse names, which receivers no longer follow
domain-spf-redirect = the record of that domain decides
domain-spf-exp = where the explanation of a refusal stands

domain-dkim = DKIM
    .what = how mail is signed
    .missing = There is no signing key under the given selectors.
# $count: how many selectors were asked for.
domain-dkim-given = { $count ->
        [one] The given selector was asked for.
       *[other] { $count } given selectors were asked for.
    }
domain-dkim-tried = { $count ->
        [one] One common selector was tried. Finding no key this way proves nothing.
       *[other] { $count } common selectors were tried. Finding no key this way proves nothing.
    }
domain-dkim-revoked = revoked
domain-dkim-testing = on trial

domain-dmarc = DMARC
    .what = what receivers shall do
    .missing = No record says what receivers shall do with mail that fails.
# $name: the name of the record.
domain-dmarc-at = Found at { $name }
domain-dmarc-policy-none = Mail that fails is delivered all the same.
domain-dmarc-policy-quarantine = Mail that fails goes to the spam folder.
domain-dmarc-policy-reject = Mail that fails is refused.
domain-dmarc-tag-v = version
domain-dmarc-tag-p = what shall happen to mail of this domain
domain-dmarc-tag-sp = the same for its subdomains
domain-dmarc-tag-np = the same for subdomains that do not exist
domain-dmarc-tag-adkim = how exactly the DKIM domain must match
domain-dmarc-tag-aspf = how exactly the SPF domain must match
domain-dmarc-tag-rua = where summaries go
domain-dmarc-tag-ruf = where reports on single mails go
domain-dmarc-tag-fo = when to report single mails
domain-dmarc-tag-pct = for how many in a hundred it holds
domain-dmarc-tag-rf = form of the reports
domain-dmarc-tag-ri = seconds between summaries
domain-dmarc-tag-t = whether it is a trial
domain-dmarc-tag-psd = whether it is a public suffix

## Questions and answers

# $place: the number of the question, from 1.
domain-proof-query = Question { $place }
domain-queries = Questions to the DNS
domain-queries-empty = Nothing has been asked so far.
domain-query-at = At
domain-query-question = Question
domain-query-answer = Answer
domain-query-ttl = Valid for
domain-query-took = Took
domain-query-server = Server
domain-query-truncated = the answer was cut off
# $count: seconds.
domain-query-seconds = { $count } s
