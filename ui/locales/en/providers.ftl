### The mail provider that the form is about: chosen from the list, or recognised by what is typed.

providers-pick = My mail provider
    .hint = Choosing one fills in server, port, encryption and way of signing in. Your password stays as it is.
providers-pick-placeholder = Type its name, its domain or its server
providers-none = None of these
providers-nothing = No provider is known by that name. Fill in the server below.
# $provider: its name.
providers-offer = This looks like { $provider }. Use its settings?
providers-offer-use = Use them
providers-offer-decline = No
# $provider: its name.
providers-filled = Filled in as { $provider } says. Your password was not touched.
providers-needs-address = Which of its servers it is depends on your address. Type it as the user name below.
providers-preset = Which of its servers
providers-preset-own = As filled in below
# $host, $port, $security: where to hand mail in, and how.
providers-preset-line = { $host }, port { $port }, { $security }
providers-server-paid-organisations = for paying organisations
providers-server-former-name = an earlier name
providers-server-overseas = for senders abroad
providers-server-old-tls = for old programs
# $blank: what the merchant has of their own, as “region”.
providers-blank = Your part of the server name: { $blank }
    .hint = It takes the place in angle brackets: { $host }
providers-suggestion = suggestion
    .why = No page of the provider is known that says so. Compare it with what the provider tells you.
providers-known = What is known of { $provider }
providers-more = More about { $provider }
# $date: the day on which a page was read.
providers-source-read = read { $date }
# $count: how many pages. $date: the day on which the last of them was read.
providers-sources =
    { $count ->
        [one] { $count } source, read { $date }
       *[other] { $count } sources, last read { $date }
    }
