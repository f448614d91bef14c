### What stores' settings are for, what they cannot be told, the way through their screens, and advice. Labels of foreign screens are data, not words.

store-other = Another store

## Values of ours

store-value-on = on
store-value-off = off
store-value-none = No TLS
store-value-starttls-if-offered = STARTTLS if offered
store-value-implicit = TLS from the start
store-value-no-sign-in = No sign-in
store-value-automatic = Automatic

## Labels of ours

store-label-host = Host
store-label-port = Port
store-label-security = Security
store-label-auth = Sign-in
store-label-username = User name
store-label-password = Password
store-label-from = Sender’s address
store-label-sender-name = Sender’s name
store-label-return-path = Return path
store-label-helo = EHLO name

## Magento: Mail Sending Settings

store-magento-disable = Yes stops all mail of the store. Nothing is queued and nobody is told: the store believes that the mail was sent. Leave it at No.
store-magento-transport = The transport type for the store’s mail. Sendmail hands it to the web server’s own mail program; SMTP sends it to the server below. From 2.4.6 on. On 2.4.8 only the value of the default scope is read.
store-magento-host = The mail server, where the store runs on SMTP or on a Windows server. Before 2.4.6 it has an effect on Windows servers only.
store-magento-port = The mail server’s port: 25 or another, most often 587 or 465. On 2.4.9, and on 2.4.8 with the patch AC-14985, the port alone decides about TLS.
store-magento-set-return-path = Where returned mail goes. No, the recommended security measure: to the address of the sender. Yes: the same, with a Sender header. Specified: to Return Path Email. On 2.4.8 every mail fails unless it is No. Some versions write the label “Set Return-Path”.
store-magento-return-path-email = The address that returned mail goes to when Set Return Path is Specified. SPF is checked against its domain. Left empty, the store does as with No.
store-magento-username = The user name to sign in to the SMTP server with. From 2.4.8 on, a user name makes the store sign in even where Auth is NONE.
store-magento-password = The password to sign in to the SMTP server with. The store keeps it encrypted; many providers want an app password or a key here.
store-magento-auth = The type of sign-in: NONE, PLAIN or LOGIN. From 2.4.8 on, an empty value stops all mail.
store-magento-ssl = How the line is made private. Adobe’s guide calls it the type of certificate verification, which it is not. On 2.4.6 and 2.4.7, TLS means STARTTLS and SSL means TLS from the start. On 2.4.8 TLS means TLS from the start, and SSL or None mean STARTTLS if offered. From 2.4.9 on it has no effect: the port decides.

## Magento: Sales Emails, senders, contact

store-magento-async-sending = Enable queues mail about orders, invoices, shipments and credit memos and lets the cron send it each minute, so that nobody waits at the checkout. Without a running cron no such mail goes out. Do not lock it in env.php: without its date in the database, old mail may go out again.
store-magento-sending-limit = How many of each kind one cron run sends. There are four kinds, so 50 means up to 200 mails a minute: compare it with your provider’s limit.
store-magento-async-attempts = How often a queued mail is tried. From 2.4.8 on; before, the store tries again for ever.
store-magento-stale-claim = After how many minutes a mail that a broken cron run had taken may be taken by another.
store-magento-sales-enabled = Whether the store sends this kind of mail.
store-magento-sales-identity = Which of the five senders this mail is from.
store-magento-copy-to = Who gets a copy of each such mail; several addresses with commas between them.
store-magento-copy-method = Bcc puts the copies into the customer’s mail. Separate Email sends each copy as a mail of its own, which counts against your provider’s limit.
store-magento-identity-name = The name that recipients see beside this sender’s address.
store-magento-identity-email = The address of this sender. Your provider must allow it, and its domain’s SPF and DKIM must name your provider. An address at example.com is Magento’s placeholder.
store-magento-contact-recipient = Who gets what visitors write in the contact form.
store-magento-contact-sender = Which of the five senders the contact form’s mail is from.
store-magento-contact-template = The template of the contact form’s mail.

## GitHub Enterprise Server: Email

store-github-enabled = Allows outgoing and incoming mail. For incoming mail, DNS and firewall have to be set up as well.
store-github-address = The address of your SMTP server.
store-github-port = The port that your SMTP server uses to send mail: 587 or 25. The server begins in clear and changes with STARTTLS, so 465 does not work.
store-github-domain = The domain name that is said to the SMTP server in HELO or EHLO, if it wants one.
store-github-authentication = How to sign in to the SMTP server. GitHub’s guide calls it the type of encryption; it is the way the password is said. The guide does not list all values.
store-github-username = The user name to sign in to the SMTP server with. The settings file holds it under two keys, username and user_name.
store-github-password = The password to sign in to the SMTP server with. It stands readable for anyone in the conversation log of a support bundle.
store-github-starttls = Changes to TLS where the SMTP server offers it. The console shows no switch for it; the settings file holds it as enable_starttls_auto.
store-github-noreply = The address in From and To of every notification.
store-github-discard = Throws away all incoming mail that is addressed to the no-reply address.
store-github-support-type = Which kind of link users get for more help: a mail address or a web address.
store-github-support = An internal mail address, or the link of an internal support site. A link must begin with http:// or https://.
store-github-enforce-tls = Takes incoming mail over TLS only. It says nothing about outgoing mail. From 3.6.2 on.

## Sales Connect: Custom Delivery Channel

store-sales-connect-server = Your company’s SMTP server. Ask your IT team, or your email vendor.
store-sales-connect-port = The server’s port, as “Port 587 - Secured”. Your company may use another.
store-sales-connect-auth = How to sign in. Some sign-in is needed; “Login (SSL/TLS)” is the only one that the guide names.
store-sales-connect-username = The user name for the SMTP server. For Office 365 it is your mail address.
store-sales-connect-password = The password for the SMTP server. When it changes, the connection breaks until you enter the new one.
store-sales-connect-domain = The domain that your team sends from.
store-sales-connect-team = Makes this delivery channel the whole team’s. Only for credentials that belong to a domain, as SparkPost’s; those of Office 365 belong to one address and must not be shared.

## Another store

store-other-host = The mail server that your provider names for sending.
store-other-port = Most often 587 with STARTTLS or 465 with TLS from the start.
store-other-security = How the line is made private.
store-other-auth = How the user name and the password are said. Automatic takes what the server offers.
store-other-username = Most often the whole mail address.
store-other-password = Often an app password or a key, not the one for reading mail.
store-other-from = The address that recipients see.
store-other-sender-name = The name that recipients see.
store-other-return-path = Where returned mail goes; left empty, to the sender’s address.
store-other-helo = The name that the store says in EHLO, where it can be set.

## What is particular about a behaviour

store-behaviour-magento-before-2-4-6 = Sends through PHP’s mail() only; host and port have an effect on Windows servers alone.
store-behaviour-magento-2-4-6 = Speaks SMTP itself. SSL set to TLS is STARTTLS or nothing, SSL set to SSL is TLS from the start.
store-behaviour-magento-2-4-8 = The words of the SSL setting mean the opposite: TLS is TLS from the start, SSL and None are STARTTLS if offered. Set Return Path must be No, and the transport is read at the default scope only.
store-behaviour-magento-2-4-8-ac-14985 = The port alone decides about TLS. Treat Set Return Path as broken all the same: nobody has shown that the patch mends it.
store-behaviour-magento-2-4-9 = The port alone decides about TLS: 465 begins with it, every other port uses STARTTLS if offered.
store-behaviour-github-enterprise-before-3-6-2 = TLS cannot be enforced for incoming mail. Settings can be read and written through the Management Console API.
store-behaviour-github-enterprise-3-6-2 = TLS can be enforced for incoming mail. Settings can be read and written through the Management Console API, from 3.12 on through the Manage GHES API too.
store-behaviour-github-enterprise-3-15 = The Management Console API is gone: settings are read and written through the Manage GHES API.
store-behaviour-sales-connect = It has no versions. No API or file is documented for these settings: they are entered by hand.
store-behaviour-other = Nothing particular is known: it does what is entered.

## Questions about a version

store-question-version = Which version is it, with all of its numbers, as in 2.4.8-p1 or 3.14.2? Magento shows it at the bottom right of the Admin, GitHub Enterprise Server at the bottom of every page.
store-question-patch = Is the quality patch AC-14985 applied? Ask whoever runs the store to look at “vendor/bin/magento-patches status”, then add “with AC-14985” or “without AC-14985” to the version.
store-question-base = On which version of Magento is it built? Enter that version.
store-question-magento-one = Is this really Magento 1? Its settings are others. Choose “Another store”, or enter the version of Magento 2.

## What fails for sure

store-fails-disabled = Mail is switched off: nothing is sent.
store-fails-sender-header = The Sender header breaks every mail.
store-fails-auth-unknown = The sign-in setting has no value that the store knows: no mail is sent.
store-fails-tls-on-clear-port = The store begins with TLS on a port that begins without it.
store-fails-clear-on-tls-port = The store begins in clear on a port that begins with TLS, and waits until its time is up.

## What a store cannot be told. $wanted is the value; $instead what the store does, perhaps nothing.

store-cannot-not-enforced = STARTTLS cannot be enforced: where the server does not offer it, the store goes on in clear.
store-cannot-always-tries = The store cannot stay in clear: it changes to TLS wherever the server offers it.
store-cannot-no-if-offered = The store knows no “if offered”. It uses STARTTLS or sends nothing.
store-cannot-port-decides = The port alone decides: 465 begins with TLS, every other port does not.
store-cannot-no-implicit = The store cannot begin with TLS. Use a port with STARTTLS, most often 587.
store-cannot-always-tls = The store does not send in clear.
store-cannot-fixed-helo = The store always says the same EHLO name; “{ $wanted }” cannot be set.
store-cannot-no-helo = The store has no setting for its EHLO name; “{ $wanted }” cannot be set.
store-cannot-no-automatic = The store cannot choose the sign-in by itself; it gets { $instead }.
store-cannot-one-auth = The store has only one way to sign in: { $instead }.
store-cannot-needs-sign-in = The store must sign in.
store-cannot-username-signs-in = With a user name the store would sign in, so { $wanted } is left out.
store-cannot-return-path-broken = Every return path but the sender’s breaks all mail on this version.
store-cannot-no-empty-return-path = The store cannot send with an empty return path.
store-cannot-no-return-path = The store has no setting for the return path.
store-cannot-no-name = The store has no setting for the sender’s name “{ $wanted }”.
store-cannot-sender-is-user = The sender is whoever sends; “{ $wanted }” is no setting.
store-cannot-no-certificate-name = The certificate must bear the host’s own name; { $wanted } cannot be set.
store-cannot-no-family = The store’s own machine chooses between IPv4 and IPv6.
store-cannot-only-sendmail = Before 2.4.6 Magento sends through PHP’s mail() and not by SMTP; “{ $wanted }” cannot be set.
store-cannot-only-on-windows = Before 2.4.6 “{ $wanted }” has an effect on Windows servers only.
store-cannot-sendmail = The store hands its mail to Sendmail and not to { $wanted }.
store-cannot-disabled = Mail is switched off in the store.
store-cannot-value-unknown = “{ $wanted }” is no value that the store knows.

## The way through the screens. $screen is the screen's own words; $label a field's; $value what to enter.

store-walk-enter = In “{ $label }”, enter { $value }.
store-walk-choose = Set “{ $label }” to “{ $value }”.
store-walk-tick = Tick “{ $label }”.
store-walk-untick = Leave “{ $label }” unticked.
store-walk-password = In “{ $label }”, type the password. Mailproof does not show it here.
store-walk-magento-open = In the Admin’s sidebar, go to { $screen }.
store-walk-magento-scope = At the top left, keep the scope at “{ $screen }”: this version reads the transport only there.
store-walk-magento-page = In the panel on the left, open { $screen }.
store-walk-magento-section = Expand the section “{ $screen }”.
store-walk-magento-save = Press “{ $screen }”.
store-walk-magento-cron = Before you set “{ $screen }”, ask whoever runs the store whether Magento’s cron runs. Without it, leave these steps out.
store-walk-github-console = As an administrator, open the { $screen }.
store-walk-github-page = Go to { $screen }.
store-walk-github-test = At the top of the section, press the second of { $screen }.
store-walk-github-test-to = In “{ $screen }”, enter an address that you can read.
store-walk-github-test-send = Press “{ $screen }”. Errors of the mail server show in the dialog.
store-walk-github-save = When the test mail has arrived, press “{ $screen }” at the bottom of the page.
store-walk-github-wait = Wait until the configuration run is over. Services start again meanwhile, which takes some minutes.
store-walk-sales-connect-verify = Verify your email identity first, if that is not done.
store-walk-sales-connect-open = Press the gear, then go to { $screen }.
store-walk-sales-connect-connect = Press “{ $screen }”.
store-walk-sales-connect-identity = Open “{ $screen }” and choose the identity that you send as.
store-walk-sales-connect-channel = Choose the new channel for it: { $screen }.
store-walk-sales-connect-team = Make it the team’s default: { $screen }.
store-walk-other-open = Open the mail or SMTP settings of your store.
store-walk-other-save = Save, then let the store send a mail to an address that you can read.

## Sales Connect: advice of its help pages

store-advice-own-channel = Your own channel, or a shared reputation
    .text = The default servers of Sales Connect belong to a shared pool of IP addresses: you send with the reputation of everybody in it. With your own SMTP server you use your company domain’s reputation. Adobe advises every team to set up a delivery channel of its own.
    .newer = A newer page says that the shared servers are only for long-standing (ToutApp) customers and sign with neither SPF nor DKIM, and advises Gmail or Exchange by their own connection before a custom SMTP server.
store-advice-email-client = Nothing to set up in the email client
    .text = Delivery channels are set up in Sales Connect only. With the add-in installed, mail from your email client takes the same channel.
store-advice-credentials = Whom to ask for the SMTP credentials
    .text = Ask your IT team which delivery channel your company sends mail with, and how to get its SMTP credentials. Server name and port may be your company’s own. Without an IT team, ask your email vendor.
    .question = Hello, we are setting up Marketo Sales Connect to send mail through our own SMTP server. Could you tell us which delivery channel our company uses, and for it: the SMTP server, the port, how the line is secured (STARTTLS or TLS from the start), the sign-in method, and the user name? Please send the password by a safe way. Do the credentials belong to one address or to the whole domain, and which limits a minute and a day are there? Thank you.
store-advice-office365-pros = Office 365: what speaks for it
    .text = It is set up easily, and everybody with an Office 365 account can use its SMTP server with the credentials that they have.
    .newer = A newer page says the opposite: Exchange cannot be connected with SMTP server credentials. It wants the Email Connection.
store-advice-office365-cons = Office 365: what speaks against it
    .text = Mail may be throttled, each user has to set it up alone, and a new Office 365 password breaks the connection.
    .newer = Microsoft turns sign-in by password for SMTP off by default at the end of December 2026 for existing organisations, as told by others who quote its announcement of 27 January 2026; administrators can turn it on again, and the date of the final end is to be told in the second half of 2027.
store-advice-office365-limits = Office 365: its limits
    .text = It sends from one address only, takes 30 messages a minute and mail to 10,000 recipients a day.
    .newer = A newer page adds 500 recipients a message, and for Gmail 2,000 mails a day, 500 in a trial. Sales Connect can throttle by itself for Gmail and Exchange by their own connection, not for a custom SMTP server.
store-advice-bulk = Not for bulk mail
    .text = Office 365 is no service for bulk mail: it may throttle, and deliveries fail. Microsoft tells those who send newsletters to use a provider that specialises in it.
    .newer = A newer page adds that Sales Connect hands over all mails at the same time: where your server cuts at 100 a minute, send to 100 people at most at once.
store-advice-password-change = A new password breaks the connection
    .text = When the password of the account changes, Sales Connect cannot send until the new one is entered there.
store-advice-gmail = Gmail by its own connection
    .text = Gmail needs no SMTP credentials: users connect their Sales Connect account with Gmail, which signs in by OAuth.
    .newer = A newer page says the same of Exchange: Gmail and Exchange cannot be connected with SMTP server credentials.
store-advice-sharing = May the team share the credentials?
    .text = It depends on the delivery channel. Where they belong to a domain, as at SparkPost, everybody who sends from that domain may use them. Where they belong to an address, as at Office 365, only that address can send: they must not be shared.

## The terminal

cli-store-version = Version { $version }: behaves as { $behaviour }
cli-store-all-versions = All versions
cli-store-values = Values: { $values }
cli-store-open = The system may offer more values than these.
cli-store-default = Default: { $value }
cli-store-since = From { $version } on
cli-store-when = Shown when { $path } is { $value }
cli-store-hidden = No screen shows it.
cli-plan = What the store would do ({ $behaviour })
cli-plan-server = Server: { $host }, port { $port }
cli-plan-sendmail = The mail goes through the store’s own Sendmail, not to a server.
cli-plan-line = Line: { $line ->
        [none] in clear
        [starttls] STARTTLS or nothing
        [starttls-if-offered] STARTTLS if offered
        [implicit] TLS from the start
       *[unknown] not known
    }
cli-plan-helo = EHLO: { $name }
cli-plan-sign-in = Sign-in: { $forms }
cli-plan-no-sign-in = Sign-in: none
cli-plan-mail-from = MAIL FROM: { $address }
cli-plan-from = the sender’s address
cli-plan-unknown = not known
cli-plan-fails = Fails for sure: { $what }
cli-plan-cannot = Cannot be set: { $what }
cli-store-setting-malformed = { $value } is not PATH=VALUE.
cli-store-setting-secret = { $value } is a secret, and secrets are no arguments. Leave it out.
cli-store-setting-no-store = Name the store that holds these settings with --dialect.
cli-dialect-not-played = The dialect { $dialect } can be planned, not yet played: add --until connect.

## What a store cannot hold

field-not-a-number = { $value } is not a whole number
