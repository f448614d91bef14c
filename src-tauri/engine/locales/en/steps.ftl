### Names of stations, states, steps and what becomes of them.

station-settings = Settings
station-find = Find
station-connect = Connect
station-secure = Secure
station-sign-in = Sign in
station-send = Send
station-trust = Trust
station-replies = Replies

state-waiting = not reached
state-running = running
state-good = good
state-warns = warning
state-broken = broken
state-unknown = could not tell

step-resolve = Name lookup
step-connect = Connection
step-greeting = Greeting
step-ehlo = EHLO
step-starttls = STARTTLS
step-tls = TLS
step-ehlo-again = EHLO under TLS
step-auth = AUTH
step-mail = MAIL
step-rcpt = RCPT
step-data = DATA
step-body = Mail
step-quit = QUIT

result-done = done
result-refused = refused
result-failed = failed
result-skipped = left out
result-timed-out = no answer in time

severity-blocks = stops mail
severity-hurts = hurts
severity-note = worth knowing

who-you = you, in the settings
who-dns = whoever keeps your domain’s DNS
who-provider = your mail provider
who-host = whoever runs the network or the server
who-store = whoever runs the store

outcome-accepted = The test went as far as it should
outcome-refused = The server refused the mail
outcome-stopped = The test was stopped
outcome-unreachable = The server cannot be reached
outcome-insecure = The line is not private
outcome-not-authenticated = The server does not know this account
outcome-malformed = The server does not speak SMTP
outcome-timed-out = The server did not answer in time
