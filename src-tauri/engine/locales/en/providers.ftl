### What is known of mail providers: facts by their kind, shared by all providers.

## What a fact is about

provider-about-servers = Servers
provider-about-regions = Regions
provider-about-username = User name
provider-about-password = Password
provider-about-sign-in = Sign-in
provider-about-oauth = OAuth scope
provider-about-scope = Counts for
provider-about-limits = Limits
provider-about-notes = Worth knowing
provider-about-console = Where to find it
provider-about-spf = SPF
provider-about-dkim = DKIM selectors
provider-about-domains = Mailboxes at
provider-about-mx = Receives at
provider-about-help = Help page
# $source is a web address; $date the day it was read.
provider-source = { $source }, read { $date }
provider-suggestion = A suggestion: compare it with what the provider says.

## What a provider is for

provider-kind-mailbox = Mailboxes for people
provider-kind-sending = Mail that programs send
provider-kind-platform = The mail of one platform

## Servers

# $host is a host name; $security is none, starttls, starttls-if-offered or implicit.
provider-server = { $security ->
    [implicit] { $host }, port { $port }, TLS from the start
    [starttls] { $host }, port { $port }, STARTTLS
    [starttls-if-offered] { $host }, port { $port }, STARTTLS where offered
   *[none] { $host }, port { $port }, without TLS
}
provider-server-paid-organisations = This one is for organisations with a paid plan.
provider-server-former-name = This is an earlier name; use the one above.
provider-server-overseas = This one is for callers from abroad.
provider-server-old-tls = This one is for old programs that know no newer TLS; use the one above.

## The user name

provider-username-address = Your whole mail address
provider-username-local-part = What stands before the @ of your mail address
provider-username-address-or-name = Your whole mail address, or your account name alone
# $text is a word that is typed as it stands.
provider-username-literal = The word { $text }, the same for everybody
provider-username-console-name = The SMTP user name that the provider’s console shows
provider-username-domain-address = An address at your sending domain, made in the provider’s console
provider-username-sender-address = The address that the mail is from, registered in the provider’s console
provider-username-account-address = The mail address that the account was opened with
provider-username-access-key-id = The SMTP user name from the console; it is an access key ID
provider-username-api-key = The API key
provider-username-app-key = The app key
provider-username-token = The token, the same as in the password field
provider-username-anything = Any word; it is not looked at

## What the password really is

provider-password-mailbox = The password of the mailbox
provider-password-mailbox-until-oauth = The password of the mailbox, for as long as the provider still takes it; OAuth comes in its place
provider-password-app-password = An app password made in the account’s security page; the account’s own password is refused
provider-password-app-password-if-two-step = With two-step verification an app password, otherwise the password of the mailbox
provider-password-authorisation-code = An authorisation code (授权码) that the mail settings give out; the account’s own password is refused
provider-password-client-password = A password for other mail programs, made in the mail or security settings
provider-password-smtp-password = An SMTP password made in the provider’s console; the password for the console does not work
provider-password-smtp-credentials = The SMTP password that the console makes; the secret access key itself does not work
provider-password-api-key = An API key with the right to send mail
provider-password-smtp-key = An SMTP key; neither the API key nor the account’s password works
provider-password-secret-key = The secret key
provider-password-token = A token from the provider’s console
provider-password-oauth = No password works; the provider takes OAuth alone
provider-password-none = No password is asked for
provider-sign-in-none = without signing in

## For whom one sign-in counts

provider-scope-mailbox = One mailbox: it sends as this address alone, so nobody should share it
provider-scope-address = One sender address: each further address needs its own
provider-scope-domain = All addresses of the domain: a team may share it
provider-scope-account = All that the account sends: a team may share it
provider-scope-account-and-region = All that the account sends from one region; another region needs its own
provider-scope-project = All that the project sends

## Limits

# $most is a number; for bytes, a size with its unit.
provider-limit-messages-second = At most { $most } mails a second
provider-limit-messages-minute = At most { $most } mails a minute
provider-limit-messages-hour = At most { $most } mails an hour
provider-limit-messages-day = At most { $most } mails a day
provider-limit-messages-month = At most { $most } mails a month
provider-limit-messages-total = At most { $most } mails in all
provider-limit-messages-connection = At most { $most } mails a connection
provider-limit-recipients-day = At most { $most } recipients a day
provider-limit-recipients-message = At most { $most } recipients a mail
provider-limit-external-recipients-day = At most { $most } recipients a day outside your organisation
provider-limit-unique-recipients-day = At most { $most } different recipients a day
provider-limit-unique-external-recipients-day = At most { $most } different recipients a day outside your organisation
provider-limit-bytes-message = At most { $most } a mail
provider-limit-connections-at-once = At most { $most } connections at once
# $limit is one of the limits above; $plan is the plan’s name, as the provider writes it.
provider-limit-of-free = { $limit } (free accounts)
provider-limit-of-trial = { $limit } (accounts on trial)
provider-limit-of-sandbox = { $limit } (accounts in the sandbox)
provider-limit-of-new = { $limit } (new accounts; it grows with time)
provider-limit-of-plan = { $limit } (plan { $plan })
# $from and $to count the days since the contract began.
provider-limit-of-days = { $limit } (days { $from } to { $to } of the contract)
provider-limit-from-day = { $limit } (from day { $from } of the contract on)

## Worth knowing

provider-note-no-implicit-tls = Port 465 is not there; use STARTTLS.
provider-note-tls-1-2 = The server wants TLS 1.2 or newer.
provider-note-clear-taken = Some ports take mail without TLS too. Choose TLS all the same.
provider-note-no-tls-known = The only server that is known has no TLS. Ask the provider before you use it: your password would go in clear.
provider-note-from-is-login = The sender must be the address that signs in, or one of its aliases.
provider-note-from-verified = The sender’s address or domain must be verified with the provider first.
provider-note-from-replaced = A sender whose domain is not authenticated is replaced by an address of the provider’s.
provider-note-switch-on = SMTP must be switched on in the mail settings first.
provider-note-admin-allows = Other mail programs are off by default; an administrator must allow them.
provider-note-admin-sets-up = An administrator must set this service up first.
provider-note-two-step-first = App passwords exist only once two-step verification is on.
provider-note-rolling-day = A day means the last 24 hours, not the day of the calendar.
provider-note-counts-recipients = Limits count recipients: one mail to three people counts three times.
provider-note-shared-limit = The limit is shared by all addresses of the contract or domain.
provider-note-old-limit = The limits come from an old page and may have changed.
provider-note-limit-unknown = How much may be sent is not published, or pages disagree. Ask before you send much.
provider-note-over-is-refused = What is over the limit is refused, not kept for later.
provider-note-right-region = The right user name and password are refused at the wrong region or data centre.
provider-note-regions-apart = Each region has accounts or passwords of its own.
provider-note-inside-only = It takes mail for recipients in your own organisation only: not for customers.
provider-note-fixed-address = The store’s server should have a fixed IP address.
provider-note-real-ehlo = The server may refuse a store that calls itself localhost or [127.0.0.1] in EHLO.
provider-note-oauth-only = A store that cannot sign in with OAuth cannot use it.
provider-note-basic-auth-ends = Microsoft is ending sign-in by password: unchanged until the end of December 2026, then off by default (an administrator can switch it on again), and gone at a date to be named in the second half of 2027.
provider-note-smtp-auth-switch = Sign-in for sending has a switch for the organisation and one for each mailbox; security defaults override both.
provider-note-stream-header = The header X-PM-Message-Stream chooses the message stream.
provider-note-broadcast-only = For newsletters and other broadcasts; order mails belong on the transactional server.
provider-note-dkim-own = DKIM is switched on in the provider’s console, which names the records to publish.
provider-note-spf-not-needed = On the provider’s shared addresses SPF need not name it.
provider-note-return-path-mx = A return path of your own needs a domain with exactly one MX record.
provider-note-port-25-closed = Port 25 is closed or slowed down for computers in this provider’s cloud.
provider-note-paid-plan = Needs a paid plan and a domain of your own.
provider-note-not-for-bulk = Made for people’s mail: a store that sends much is slowed down or blocked.
provider-note-watched = The platform’s operator watches how much is sent.
provider-note-nothing-sourced = Nothing here comes from a page of the provider. Compare all of it with what the provider says.
provider-note-other-names = Older guides name another server.

## What gave a provider away. $found is the name that did.

provider-found-by-host = the server { $found } is its own
provider-found-by-domain = mailboxes at { $found } are its own
provider-found-by-mx = mail for the domain goes to { $found }
provider-found-by-banner = the server greets with “{ $found }”
provider-found-by-spf = the domain’s SPF record names { $found }

## The terminal

# $id is what was typed.
cli-provider-unknown = There is no provider { $id }. The command providers list names them all.
cli-provider-not-found = No provider that Mailproof knows is behind { $id }. That is no fault: companies have servers of their own.
cli-provider-dns-unknown = The DNS did not answer; the provider may be one that only DNS records tell.
# $confidence is exact, likely or general; $name is the provider’s; $reason tells what gave it away.
cli-provider-found = { $confidence ->
    [exact] It is { $name }: { $reason }.
    [likely] It is probably { $name }: { $reason }.
   *[general] It may be { $name }: { $reason }.
}
