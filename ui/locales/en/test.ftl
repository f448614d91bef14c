### The test page: sends one mail and shows what happened. Speaks to a merchant, in short sentences.

test-title = Test mail
# $recipient: the first address. $others: how many more there are.
test-title-to = { $others ->
        [0] Test mail to { $recipient }
        [one] Test mail to { $recipient } and one other
       *[other] Test mail to { $recipient } and { $others } others
    }
test-below = Send one mail and see how far it gets
# $scene: a practice scene, one of test-scene-….
test-practice-with = Practice: { $scene }

test-practice-title = Practise first
test-practice-about = A mail server inside Mailproof plays a real one. You need no account and no internet, and nothing leaves this computer.
test-practice-start = Send a practice mail
test-practice-again = Send again
test-practice-instead = Practise instead
test-scene = What should happen?
test-scene-all-well = Everything goes well
test-scene-port-closed = Nothing listens on the port
test-scene-silent = The server says nothing
test-scene-malformed-reply = The server does not speak SMTP
test-scene-endless-line = The server’s answer never ends
test-scene-starttls-missing = No encryption on offer
test-scene-starttls-injected = Somebody tampers with the line
test-scene-certificate-expired = The certificate has expired
test-scene-certificate-not-yet-valid = The certificate is not valid yet
test-scene-certificate-name = The certificate is for another name
test-scene-certificate-self-signed = The certificate vouches for itself
test-scene-certificate-untrusted = Nobody known vouches for the certificate
test-scene-auth-not-offered = No sign-in on offer
test-scene-wrong-password = The password is wrong
test-scene-sender-refused = The sender is refused
test-scene-hung-up = The server hangs up
test-scene-relay-denied = The server passes nothing on
test-scene-recipient-refused = The recipient does not exist
test-scene-greylisted = The server says “come back later”
test-scene-refusal-not-recognised = A refusal nobody has seen before

test-own-title = Your own server
test-own-about = Test the server that your store sends with: you need its name, its port, and the user name and password of your mail account.
test-own-promise = The password goes to that server only, and only over a private line. It is kept only if you ask for it.
test-own-use = Use my own server

test-start = Send a test mail
test-again = Test again
test-edit = Change settings
test-stop = Stop
test-stopping = Stopping…
# Read aloud while a test runs. $station: the station it is at.
test-news = Testing: { $station }

## The verdict

test-headline-accepted = The server took your mail
# $station: the last station that the test came to.
test-headline-reached = All is well as far as “{ $station }”
# $station: the station where the mail stops.
test-headline-broken = Your mail stops at “{ $station }”
test-headline-stopped = You stopped the test
test-outcome-accepted = It is on its way. Look for it in the recipient’s mailbox.
test-outcome-practised = The practice server kept it, and nothing left this computer.
test-outcome-not-sent = As you asked, the test went no further and sent no mail.
test-outcome-refused = The server does not want to take it.
test-outcome-stopped = No mail was sent.
test-outcome-unreachable = The server cannot be reached.
test-outcome-insecure = The line to the server is not safe, so the test went no further.
test-outcome-not-authenticated = The server does not let you in.
test-outcome-malformed = What answers there does not speak SMTP.
test-outcome-timed-out = The server did not answer in time.
test-may-have-been-sent = The mail may have been sent all the same: it was handed over completely, but the answer never came.
test-fact-recipients = Accepted for
test-fact-queue = The server’s number for it
test-fact-message = Message-ID

## Steps and their times

test-steps = Where the time went
test-steps-empty = No step so far.
test-step-resolve = Name lookup
test-step-connect = Connection
test-step-greeting = Greeting
test-step-ehlo = EHLO
test-step-starttls = STARTTLS
test-step-tls = TLS handshake
test-step-ehlo-again = EHLO under TLS
test-step-auth = Sign-in
test-step-mail = Sender
test-step-rcpt = Recipient
test-step-data = DATA
test-step-body = The mail itself
test-step-quit = QUIT
test-step-running = under way…
test-step-skipped = skipped
test-step-refused = refused
test-step-failed = failed
test-step-timed-out = no answer in time

## The conversation

test-conversation = Conversation
test-conversation-empty = Nothing has been said so far.
test-filter = Lines to show
test-filter-all = All
test-filter-client = Your side
test-filter-server = Server
# $count: how many lines show something wrong.
test-filter-problems = Problems { $count }
test-filter-empty = No line of this kind.
test-who-client = You
test-who-server = Server
test-who-note = Note
test-line-private = private
test-line-secret = A secret stood here. It was hidden before it was recorded.
test-line-end-lf = ends with LF only
test-line-end-none = without an end
# $count: how many characters the line has.
test-line-more = Show all { $count } characters
test-line-less = Show less

## Proof and certificates

# $line: the number of the line, from 1.
test-proof-line = Line { $line }
test-proof-step = Step
test-proof-certificate = Certificate
test-certificate = Certificate
test-certificate-self = vouches for itself
# $issuer: whoever vouches for it.
test-certificate-issuer = vouched for by { $issuer }
# $from, $until: days.
test-certificate-dates = valid { $from } – { $until }
# $names: host names.
test-certificate-names = for { $names }
test-certificate-fingerprint = SHA-256 fingerprint:
# $name: the name that the certificate must bear.
test-tls-verified = Good for { $name }
test-tls-pinned = Trusted because you said so
test-tls-problem-expired = Expired
test-tls-problem-not-yet-valid = Not valid yet
test-tls-problem-name = Not for { $name }
test-tls-problem-self-signed = Vouches for itself
test-tls-problem-untrusted = From nobody this computer knows
test-tls-problem-revoked = Taken back by its issuer
test-tls-problem-certificate = Cannot be trusted
test-tls-problem-not-tls = The server does not speak TLS here
test-tls-problem-handshake = The server broke off the handshake
test-tls-problem-hung-up = The connection ended in the handshake
test-tls-problem-timed-out = The handshake took too long
test-proof-query = DNS

## For whom, and with which secret

# $name: the profile.
test-as = as { $name }
test-unsaved = with unsaved changes
test-secret-typed = password as typed
test-secret-keychain = password from the keychain
test-secret-session = password kept until closing
test-secret-stdin = password from standard input
test-secret-environment = password from the environment
test-secret-none = without a password

test-ready-title = Ready to test
test-ready-no-sign-in = without signing in
test-ready-password-unknown = could not be told
test-ready-password-nowhere = not typed yet
test-ready-password-keychain = in the keychain
test-ready-password-session = kept until you close Mailproof
test-ready-password-elsewhere = kept for another server
test-empty-title = Nothing to test yet
test-empty-text = Fill in the server that your store sends with. Then send a mail and see how far it gets.
test-empty-edit = Fill in the settings

test-offer = Keep what works
test-offer-settings = These settings work, and they are not saved yet.
test-offer-password = This password works, and it is not kept yet.
test-offer-both = These settings and this password work, and they are not saved yet.
test-offer-save-all = Save, and keep the password in the keychain
test-to-password = Go to the password
