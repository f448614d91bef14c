### The settings of a shop: the form, its password, and what becomes of both.

## The form

settings-group-server = Server
settings-group-account = Signing in
settings-group-mail = The mail
settings-group-more = More settings
settings-password = Password
    .hint = What you type stays in this field only, until you keep it or close the window.
settings-password-missing = Type the password, or empty the user name if the server wants no sign-in
settings-field-name = Name
settings-field-server-host = Server name
    .hint = A name or an address, without https:// and without a port
settings-field-server-port = Port
settings-field-server-security = Encryption
settings-field-server-security-starttls = STARTTLS, required
settings-field-server-security-implicit = TLS from the start
settings-field-server-security-starttls-if-offered = STARTTLS, if offered
settings-field-server-security-none = None
settings-field-server-family = Internet protocol
settings-field-server-family-any = IPv4 and IPv6
settings-field-server-family-ipv4 = IPv4 only
settings-field-server-family-ipv6 = IPv6 only
settings-field-server-name = Name in the certificate
    .hint = Only if it differs from the server name
settings-field-account-username = User name
    .hint = Often the whole mail address; empty if the server wants no sign-in
settings-field-account-auth = Way of signing in
settings-field-account-auth-usual = Automatic
settings-field-account-auth-auto = The best the server offers
settings-field-account-auth-plain = PLAIN
settings-field-account-auth-login = LOGIN
settings-field-account-auth-none = Do not sign in
settings-field-sender-from = From
    .hint = The address that your store sends from
settings-field-sender-name = Sender name
settings-field-sender-returnPath = Bounces go to
    .hint = Empty: to the From address
settings-field-sender-helo = Name to introduce ourselves by
    .hint = Empty: the name of this computer
settings-field-recipients = To
    .hint = One address or several, with commas between them
settings-field-until = How far to go
settings-field-until-sent = Send the mail
settings-field-until-data = Up to the mail itself
settings-field-until-recipient = Up to the recipients
settings-field-until-sign-in = Up to signing in
settings-field-until-secure = Up to the private line
settings-field-until-connect = Up to the connection
settings-field-allowance-passwordInClear = Password over an open line
    .hint = Anyone on the way could read it
settings-field-allowance-passwordInClear-false = Never
settings-field-allowance-passwordInClear-true = Allow for this server and port
settings-field-allowance-certificate = Trust exactly this certificate
    .hint = Its SHA-256 fingerprint, 64 hexadecimal digits
settings-group-shop = Profile
settings-field-store = Store
settings-field-store-magento = Adobe Commerce or Magento
settings-field-store-github-enterprise = GitHub Enterprise
settings-field-store-sales-connect = Sales Connect
settings-field-store-other = Another system
settings-field-version = Version
    .hint = Leave it empty if you do not know it

## Where the password is

settings-password-keychain = Kept in the keychain
settings-password-session = Kept until you close Mailproof
settings-place-nowhere = The password is not kept.
settings-place-keychain = The password is in this computer’s keychain, for this server and this user.
settings-place-session = The password is kept until you close Mailproof, and never on the disk.
# $host, $username: whom the kept password is for.
settings-place-elsewhere = A password is kept for { $username } at { $host }. It is not used for this server until you say so.
settings-place-asking = Looking into the keychain…
settings-place-slow = Your desktop is asking for the keychain password. Look for its window.
settings-secret-keep = Keep in the keychain
settings-secret-replace = Keep this one instead
settings-secret-keep-session = Keep until I close Mailproof
settings-secret-confirm = It is the right one for this server too
settings-secret-forget = Forget it
settings-secret-notes = Kept exactly as typed. Please look again:

## What becomes of the settings

settings-save = Save
settings-test = Test these settings
settings-retry = Try again
settings-below = As they stand in your store or at your mail provider
settings-saved = Saved
settings-unsaved = Unsaved changes
settings-never-saved = Not saved yet
settings-promise = The password goes to this server only, and only over a private line. It is kept only if you ask for it.
settings-delete = Delete profile
# $name: the profile.
settings-delete-title = Delete “{ $name }”?
settings-delete-text = Its settings and its password are forgotten for good. Past runs stay.
settings-conflict-load = Load what is there
settings-conflict-keep = Keep mine
settings-save-anew = Save as a new profile
settings-practice-title = Practice needs no settings
settings-practice-text = The practice server brings its own. To test the server that your store sends with, open a profile or begin a new one.
settings-practice-own = Use my own server
