### Notes in the conversation, faults of a form, the test mail, and what the terminal says.

## Notes: what happened without words on the wire

note-connected = connected to { $address }
# $until is a date.
note-tls = { $version }, { $suite }; certificate of { $subject } by { $issuer }, valid until { $until }
note-cut = the conversation is too long; what comes after this is not kept
note-repaired-bare-lf = the server ended a line with LF alone; read all the same
note-repaired-no-text = the server sent a code without text; read all the same
note-repaired-foreign-bytes = the server sent bytes that are not UTF-8; read all the same
note-repaired-control-bytes = the server sent control characters; read without them

## Faults of a form. $value is what was typed.

field-missing = this is needed
field-not-a-host = { $value } is not a host name
field-host-is-url = { $value } is a web address; only the host name belongs here
field-host-has-port = { $value } holds a port; it has a field of its own
field-not-a-port = { $value } is not a port
field-not-a-choice = { $value } is not one of the choices
field-not-an-address = { $value } is not a mail address
field-address-not-ascii = { $value } has letters before the @ that this version cannot send
field-not-usable = this text is too long or holds characters that cannot be seen
field-too-many = { $value } are too many
field-not-a-fingerprint = { $value } is not a SHA-256 fingerprint
field-unknown-field = there is no field { $value }

## The test mail. $profile is the profile's name; $host the server; $at a time; $run the run's id.

mail-subject = Mailproof test from { $profile }
mail-hello = This mail shows that mail gets through.
mail-from-where = It was sent with the settings of { $profile }, through { $host }.
mail-when = Sent { $at }. Test { $run }.
mail-nothing-to-do = Nobody needs to do anything with it.

## The terminal

cli-conversation = Conversation
cli-steps = Steps
cli-findings = Findings
cli-route = Route
cli-nothing-wrong = Nothing is wrong.
cli-fix = What to do:
cli-who = Who can fix it:
cli-here-only = This holds for this computer; the store’s server may see something else.
cli-queue = The server keeps the mail as { $id }.
cli-not-recognised = Mailproof does not know these words.
cli-code-2 = Codes that begin with 2 mean: done.
cli-code-3 = Codes that begin with 3 mean: go on.
cli-code-4 = Codes that begin with 4 mean: not now, try again later.
cli-code-5 = Codes that begin with 5 mean: no.
cli-code-none = There is no SMTP reply code in this text.
cli-practice = Practice: a server on this computer plays the scene “{ $scene }”. Nothing leaves this computer.
cli-rehearse = The practice server plays the scene “{ $scene }”. Press Ctrl-C to end it.
cli-password-needed = Signing in needs a password: use --password-stdin or --password-env NAME.
cli-password-not-utf8 = The password is not UTF-8.
cli-password-env-missing = There is no environment variable { $name }.
cli-settings-invalid = These settings cannot be used:
cli-unreadable = Cannot read { $path }: { $reason }
cli-no-certificate = { $path } holds no certificate.
cli-practice-failed = The practice server could not be started: { $reason }
