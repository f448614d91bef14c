### What the checks say. The value is the title; .why says why it matters, .fix what to do.

## Settings

# $from and $login are mail addresses.
from-not-login = The mail is not from the account that signs in
    .why = You sign in as { $login } and send as { $from }. Many providers take mail only from the address that signed in.
    .fix = Use { $login } as the sender, or add { $from } as an alias of that account at your mail provider.

# $scope is default, none where the store has no scopes, or a list as stores/german.
email-communications-disabled = Mail is switched off in the store
    .why = { $scope ->
        [none] The server sends no mail and takes none.
        [default] The store sends nothing. Magento does not even queue its mail: it drops each one and believes that it was sent.
       *[other] Mail is switched off for { $scope }. It is dropped there without a word.
    }
    .fix = Set “Disable Email Communications” to No, or tick “Enable email” on GitHub Enterprise Server, and save.

# $choice is none, where the version has no choice, or sendmail.
sendmail-transport = The store hands its mail to Sendmail, not to this server
    .why = { $choice ->
        [none] Before 2.4.6 Magento sends through PHP’s mail() only. Host, user name and password have no effect, and mail from a web server’s own address is often taken for junk.
       *[other] Host, user name and password have no effect, and mail from a web server’s own address is often taken for junk. Adobe’s security notice strongly advises against Sendmail.
    }
    .fix = { $choice ->
        [none] Update to 2.4.6 or later, or use a mail module that speaks SMTP.
       *[other] Set “Transport” to SMTP under Stores > Settings > Configuration > Advanced > System > Mail Sending Settings.
    }

# $choice is Yes or Specified; $breaks is yes or no.
set-return-path-not-no = { $breaks ->
        [yes] Every mail fails, because Set Return Path is { $choice }
       *[other] Set Return Path is { $choice }; Adobe’s security notice wants No
    }
    .why = { $breaks ->
        [yes] Version 2.4.8 makes the Sender header in a way that its mail library refuses. Besides, Adobe’s security notice wants No. The notice dates from 2016 (CVE-2016-10034: an address with quotes could run commands through Sendmail); the libraries of 2.4.x guard against it.
       *[other] The notice dates from 2016 (CVE-2016-10034: an address with quotes could run commands through Sendmail). The libraries of 2.4.x guard against it, but the notice stands, and on 2.4.8 such a setting stops all mail.
    }
    .fix = Set “Set Return Path” to No. Returned mail then goes to the sender’s address.

# $port is the port; $chosen and $right are the words of the setting; $behaviour a version's behaviour.
store-tls-mode-inverted = On 2.4.8 the SSL setting means the opposite, and port { $port } does not fit it
    .why = { $chosen ->
        [TLS] With { $chosen } this version begins with TLS, and port { $port } begins in clear. The log says “wrong version number”.
       *[other] With { $chosen } this version begins in clear, and port { $port } begins with TLS. Both wait until the time is up.
    }
    .fix = Set “SSL” to { $right } for port { $port }. When you later install AC-14985 or 2.4.9, the port alone decides.

# $line is none or starttls-if-offered; $store is magento, github-enterprise …
tls-not-enforced = { $line ->
        [none] The store sends in clear
       *[other] The store goes on in clear where TLS is not offered
    }
    .why = { $store ->
        [github-enterprise] The server uses STARTTLS where it is offered. Somebody on the way can hide the offer and read the password. “Enforce TLS auth” is about incoming mail only.
       *[other] TLS is not enforced. Somebody on the way can hide the server’s offer, and reads the mail and the password.
    }
    .fix = { $store ->
        [magento] Use port 465 with TLS from the start, if your provider has it; on 2.4.6 and 2.4.7, “SSL” set to TLS enforces STARTTLS on port 587.
       *[other] Send through a network that you trust, or through a mail server of your own beside the store.
    }

# $scopes is a list as stores/german; $used is Sendmail or SMTP.
transport-scope-ignored = The transport of a website or store view is not read
    .why = { $scopes } has a transport of its own, and this version reads only the one of the default scope: { $used }.
    .fix = Set “Transport” at the scope “Default Config”.

asynchronous-sending-off = Customers wait at the checkout while mail is sent
    .why = Asynchronous sending is off: a slow mail server keeps the checkout waiting, and a broken one can make it fail.
    .fix = Ask whether Magento’s cron runs. If it does, set “Asynchronous sending” to Enable under Sales > Sales Emails > General Settings.

# $address is the no-reply address.
noreply-without-discard = Mail to the no-reply address is kept
    .why = Answers to { $address } come in and nobody reads them.
    .fix = Tick “Discard email addressed to the no-reply email address”.

# $value is what stands there.
support-url-invalid = The support link is no web address
    .why = “{ $value }” does not begin with http:// or https://, so it leads users nowhere.
    .fix = Enter the whole address, as https://support.example.com, or choose Email and enter a mail address.

# $provider is a provider's name.
shared-credentials-per-user = These credentials must not be shared with the team
    .why = At { $provider } they belong to one mail address: only that address may send. The mail of everybody else in the team is refused.
    .fix = Untick the team’s channel and let each user connect alone, or use a provider whose credentials belong to your domain.

# $host is the server.
gmail-needs-own-connection = Sales Connect reaches Gmail by its own connection
    .why = Gmail cannot be connected with SMTP server credentials ({ $host }).
    .fix = Remove the SMTP server and connect your account with Gmail under Settings > Email Settings > Email Connection.

# $provider is a provider's name; $minute messages a minute, 0 where there is no such limit; $day messages a day, 0 where that is not known; $burst what the store sends a minute, 0 for campaigns.
provider-not-for-bulk = { $provider } is no service for bulk mail
    .why = { $burst ->
        [0] { $day ->
            [0] { $provider } is made for single mails; what goes beyond its limits is throttled or refused. Sales Connect hands over all mails of a campaign at the same time.
           *[other] { $provider } is made for single mails and takes { $day } a day; what goes beyond is throttled or refused. Sales Connect hands over all mails of a campaign at the same time.
        }
       *[other] Magento’s cron sends up to { $burst } mails a minute, and { $provider } takes { $minute }. What goes beyond is refused.
    }
    .fix = { $burst ->
        [0] Use a provider that specialises in bulk mail, or send to few people at once.
       *[other] Lower “Limit per cron run”, or use a provider that takes more.
    }

# $settings is a list as path: held → needed; $count how many.
store-differs-from-wanted = The store does not hold the settings that are tested
    .why = { $count ->
        [one] One setting differs: { $settings }.
       *[other] { $count } settings differ: { $settings }.
    }
    .fix = Bring the store’s settings into line, or test with those that it holds.

## Find

host-not-found = There is no mail server called { $host }
    .why = The name leads nowhere. Most often a letter is wrong, or the name was changed.
    .fix = Compare the host name, letter by letter, with the one that your mail provider names in its help pages.

address-family-missing = The server has no address of the chosen kind
    .why = { $host } leads to { $addresses }, and the settings allow only the other kind (IPv4 or IPv6).
    .fix = Allow both kinds of addresses, then test again.

find-not-recognised = The server’s name could not be looked up
    .why = This computer got no clear answer to the question where the server is. That says nothing about the server itself.
    .fix = Check that this computer is online, then test again. If other pages open, ask whoever runs your network about its name service (DNS).

## Connect

# $addresses is a list of addresses with ports.
connection-refused = Nobody takes connections on this port
    .why = { $addresses } refused the connection. The port is wrong, the server is down, or a firewall says no in its place.
    .fix = Check the port: 587 with STARTTLS or 465 with TLS are the usual ones. If it is right, ask your mail provider whether the server is up.

# $waited is a time span with its unit.
connect-timed-out = The server does not answer on this port
    .why = { $addresses } gave no answer within { $waited }. Firewalls drop connections silently, and many networks block mail ports.
    .fix = Try port 587 or 465. If neither answers, ask whoever runs this network, or your hosting company for the store’s server, to open it.

# $step is the name of the step; $waited a time span with its unit.
no-greeting = The server takes the connection and says nothing
    .why = A mail server speaks first. This one stayed silent for { $waited }: it is overloaded, it makes unknown callers wait, or this is not a mail port.
    .fix = Check the port and the security setting first. If both are right, test again later, or ask your mail provider.

# $port is the port; $chosen and $wanted are none, starttls, starttls-if-offered or implicit.
port-security-mismatch = The port and the security setting do not belong together
    .why = { $wanted ->
        [implicit] Port { $port } speaks TLS from the first byte, and the settings begin without it. Both sides wait for the other.
       *[other] Port { $port } begins without TLS and changes to it with STARTTLS. The settings expect TLS from the first byte.
    }
    .fix = { $wanted ->
        [implicit] Choose “TLS from the start” for port { $port }, or use port 587 with STARTTLS.
       *[other] Choose STARTTLS for port { $port }, or use port 465 with “TLS from the start”.
    }

hung-up = The server closed the connection
    .why = It ended in the middle of the conversation. A limit was reached, this computer’s address is blocked, the server is overloaded, or something on the way cuts connections.
    .fix = Test again in a few minutes. If it happens again, send the conversation below to your mail provider.

malformed-reply = What answers here is not a mail server
    .why = The answer does not follow the rules of SMTP. Another kind of server, a web proxy or a log-in page of the network answers, or the server is broken.
    .fix = Check the host and the port. In a hotel or guest network, sign in to the network first. Otherwise send the conversation below to your mail provider.

stopped-answering = The server stopped answering
    .why = It answered at first, and then nothing came for { $waited }. The connection stayed open.
    .fix = Test again in a few minutes. If it happens again, send the conversation below to your mail provider.

connect-not-recognised = There is no connection to the server
    .why = The connection could not be made, for a reason that Mailproof does not know.
    .fix = Check that this computer is online, then test again. The steps below show what the system said.

## Secure

starttls-missing = The server does not offer a private line
    .why = The settings ask for STARTTLS, and the server on port { $port } does not offer it. The port may be one for servers among themselves, or something on the way hides the offer.
    .fix = Use the port that your mail provider names, most often 587 with STARTTLS or 465 with TLS. If it is the right port, test from another network.

# $injected is what was said in clear.
starttls-injected = Somebody slips words into the private line
    .why = Behind the server’s yes to STARTTLS came words in clear: “{ $injected }”. A careless program would believe them. Mailproof recorded them and did not read them.
    .fix = Do not send mail over this line. Test from another network; if it happens there too, send the conversation below to your mail provider.

# $until is a date; $host the name that was asked for; $subject whom the certificate is for; $issuer who gave it.
certificate-expired = The server’s certificate has expired
    .why = The certificate of { $subject } was valid until { $until }. Nobody can be sure any more who is on the other end.
    .fix = Ask whoever runs { $host } to renew the certificate. Check this computer’s date too.

certificate-not-yet-valid = The server’s certificate is not valid yet
    .why = The certificate of { $subject } is valid from { $from } on. Most often this computer’s clock is wrong.
    .fix = Check the date and the time of this computer. If they are right, ask whoever runs { $host }.

# $names is a list of host names, perhaps empty.
certificate-name = The certificate belongs to another name
    .why = You asked for { $host }, and the certificate is for { $names }. That is another server, or another name of the same one.
    .fix = Use the host name that your mail provider names; it is most often among the names of the certificate.

certificate-self-signed = The server vouches for itself
    .why = The certificate of { $subject } is signed by nobody else. Anyone on the way could make one like it.
    .fix = Ask whoever runs { $host } for a certificate of a known authority. If an antivirus program on this computer checks mail, exclude this server from it.

certificate-untrusted = Nobody known vouches for the server
    .why = The certificate was given by { $issuer }, whom this computer does not know. The server may leave out a certificate in between, or a program on this computer reads along.
    .fix = Ask whoever runs { $host } to send the whole certificate chain. If the issuer is an antivirus program or your company, exclude mail from its inspection.

# $fingerprint is the certificate's SHA-256.
certificate-pinned = This certificate counts as good because you said so
    .why = No authority that this computer knows vouches for { $subject }. You allowed exactly this certificate: { $fingerprint }.
    .fix = Take the exception back as soon as the server has a certificate of a known authority.

certificate-changed = The server shows another certificate than the one you allowed
    .why = You allowed exactly one certificate for { $host }, and it shows another: { $fingerprint }, given by { $issuer }. It was renewed, or somebody else answers.
    .fix = Ask whoever runs { $host } whether the certificate was renewed. If it was, take the exception back and test again.

password-in-clear = The password would be readable on the way
    .why = The line to port { $port } is not private, and signing in would show the password to anyone between here and the server. It was not sent.
    .fix = Choose STARTTLS or “TLS from the start”, with the port that your mail provider names.

password-sent-in-clear = The password was sent readable, as you allowed
    .why = The line was not private. Anyone between here and the server could have read the user name and the password.
    .fix = Change to STARTTLS or TLS as soon as the server can, then change the password.

line-in-clear = The mail travels readable
    .why = The line to port { $port } is not private. Anyone between here and the server can read the mail and change it.
    .fix = Choose STARTTLS or “TLS from the start”, with the port that your mail provider names.

secure-not-recognised = The line could not be made private
    .why = The server and this computer did not agree on TLS. The server may speak only versions that are not safe any more.
    .fix = Send the conversation below to whoever runs the server and ask for TLS 1.2 or 1.3.

## Sign in

# $wanted is a mechanism or AUTO; $offered a list of mechanisms, or none.
auth-not-offered = The server does not offer to sign in this way
    .why = { $offered ->
        [none] The server offers no sign-in at all on this port. It may want a private line first, or this may be the port for servers among themselves.
       *[other] The settings ask for { $wanted }, and the server offers { $offered }.
    }
    .fix = { $offered ->
        [none] Use port 587 with STARTTLS or port 465 with TLS. If the server needs no sign-in, choose “No sign-in”.
       *[other] Choose “Automatic”. If that is chosen already, ask your mail provider for a server that offers PLAIN or LOGIN.
    }

# $code is the reply's code; $reply the whole reply; $recipient an address or none.
password-refused = The server refuses this user name and password
    .why = It answered “{ $reply }”. The user name or the password is wrong, or this account must not sign in to send mail.
    .fix = Type both again, without spaces at the ends. Accounts with two-step sign-in need an app password from the provider’s security page.

sign-in-not-recognised = Signing in did not work
    .why = It failed for a reason that Mailproof does not know.
    .fix = Send the conversation below to your mail provider.

## Send

relay-denied = The server does not pass this mail on
    .why = It answered “{ $reply }”. It passes mail on only for those who have signed in, or only for senders and recipients that it knows.
    .fix = Switch sign-in on, and use your provider’s server for sending, not the one that receives mail. If you are signed in, ask the provider to allow this sender.

sender-refused = The server refuses the sender
    .why = It answered “{ $reply }”. The sender’s address does not belong to the account, or the provider does not know it yet.
    .fix = Send from the address that signs in, or verify the sender’s address at your mail provider.

recipient-refused = The server refuses a recipient
    .why = It answered “{ $reply }” to { $recipient }. The mailbox does not exist, or takes no mail.
    .fix = Check the recipient’s address. Other recipients are not touched by it.

greylisted = The server asks to come again later
    .why = It answered “{ $reply }”. Some servers turn strangers away once, to keep junk mail out. It is not a fault in your settings.
    .fix = Wait ten minutes and test again. A store that queues its mail gets through by itself; if yours does not, send through your mail provider.

# $id is the mail's Message-ID.
may-have-been-sent = The mail may have been sent
    .why = It was handed over completely, and the server did not say whether it took it. Nothing was tried again, so that nobody gets it twice.
    .fix = Look into the recipient’s mailbox for the mail { $id } before you test again.

refusal-not-recognised = The server said no, in words that Mailproof does not know
    .why = It answered “{ $reply }”. A code that begins with 4 means “not now”, one that begins with 5 means “no”.
    .fix = Send this answer and the conversation below to your mail provider: the words are theirs.

send-not-recognised = The mail was not taken
    .why = Sending failed for a reason that Mailproof does not know.
    .fix = Send the conversation below to your mail provider.
