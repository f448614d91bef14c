### What the checks of a domain say, and what the terminal says about it. The value is the title; .why says why it matters, .fix what to do.

## Find

# $address is none where the domain has no address, else some.
mx-missing = Nobody takes the mail of { $domain } in
    .why = { $address ->
        [none] There is no MX record and no address, so answers and bounces are lost. Many receivers refuse a sender that cannot be answered.
       *[other] There is no MX record, so mail goes to the domain’s own address. That is most often the web server, which takes no mail.
    }
    .fix = Publish an MX record at { $domain } with the server that your mail provider names, for example: 10 mail.{ $domain }

# $host is a server's name; $others how many further servers there are.
mx-dangling = The mail server { $host } does not exist
    .why = { $others ->
        [0] The MX record of { $domain } names a server without an address, and no other. Answers and bounces are lost.
       *[other] The MX records of { $domain } name a server without an address. Mail waits for it, or takes another one late.
    }
    .fix = Correct the MX record of { $domain }, or take { $host } out of it. Your mail provider’s help pages name the right server.

mx-null = { $domain } says that it takes no mail
    .why = Its MX record names nobody, which means “no mail, please”. Receivers may refuse mail from a sender that can never be answered.
    .fix = If customers shall be able to answer, publish the MX record that your mail provider names instead. If not, send from a domain that takes mail.

## Trust: SPF

# $almost is a text that was meant as a record, or none.
spf-missing = Nobody has said who may send for { $domain }
    .why = { $almost ->
        [none] There is no SPF record. Receivers cannot tell your mail from forged mail, and many of them sort both out.
       *[other] There is no SPF record. “{ $almost }” looks like one, but receivers take it for something else: a record begins with v=spf1 and a space.
    }
    .fix = Publish a TXT record at { $domain } with the include: that your mail provider names, in this form: v=spf1 include:NAME-FROM-YOUR-PROVIDER ~all

# $count is a number; $records a list of records.
spf-duplicate = { $domain } has { $count } SPF records
    .why = More than one counts as a mistake, and receivers use none of them: { $records }.
    .fix = Make one record of them: v=spf1 once at the beginning, then all include: and other parts, then one ~all at the end. Delete the others.

# $term is a part of the record; $problem an id; $record the whole record.
spf-syntax = Your SPF record cannot be read at “{ $term }”
    .why = { $problem ->
        [unknown-mechanism] Nothing in SPF is called that. Receivers give up on the whole record: { $record }
        [missing-value] Something must stand behind it, and nothing does. Receivers give up on the whole record: { $record }
        [stray-value] Nothing may stand behind it. Receivers give up on the whole record: { $record }
        [bad-domain] What stands there is not a domain name. Receivers give up on the whole record: { $record }
        [bad-address] What stands there is not an address of this kind. Receivers give up on the whole record: { $record }
        [bad-prefix] The length behind the slash is impossible. Receivers give up on the whole record: { $record }
        [bad-macro] The percent sign begins a macro that does not exist here. Receivers give up on the whole record: { $record }
        [bad-character] It holds a character that may not stand in a record, perhaps from a word processor. Receivers give up on the whole record: { $record }
        [repeated] It may stand once, and stands twice. Receivers give up on the whole record: { $record }
       *[other] The record is far longer than receivers read.
    }
    .fix = Correct this part of the TXT record at { $domain }. Addresses are written ip4:192.0.2.1 or ip6:2001:db8::1, other records include:name.

# $domain is where the part stands; $target the name that it leads to; $problem is missing, several or broken.
spf-include-missing = “{ $term }” in the SPF record of { $domain } leads to no usable record
    .why = { $problem ->
        [missing] There is no SPF record at { $target }. Receivers then treat the whole record as broken.
        [several] There is more than one SPF record at { $target }. Receivers then treat the whole record as broken.
       *[other] The SPF record at { $target } has a mistake. Receivers then treat the whole record as broken.
    }
    .fix = Compare the name with the one in your provider’s help pages. If you do not use the service any more, take “{ $term }” out; if the mistake is theirs, tell them.

# $lookups and $most are numbers; $round is the name that the record leads back to, or none.
spf-too-many-lookups = Your SPF record is too long to follow
    .why = { $round ->
        [none] Receivers stop after { $most } DNS lookups and treat the record as broken; yours needs { $lookups }.
       *[other] It leads back to { $round } and never ends. Receivers stop after { $most } DNS lookups and treat the record as broken.
    }
    .fix = Remove the services that you no longer use from the record at { $domain }, or send each from its own subdomain.

# $voids and $most are numbers; $terms a list of parts of the record.
spf-too-many-void-lookups = Your SPF record names too many hosts that do not exist
    .why = { $voids } of its lookups find nothing; receivers allow { $most } and then treat the record as broken. They are: { $terms }.
    .fix = Take these parts out of the SPF record at { $domain }.

spf-allows-all = Everybody may send for { $domain }
    .why = “{ $term }” in the SPF record says that mail from any server is genuine. Receivers distrust such a record, and forgers look for it.
    .fix = Replace “{ $term }” with ~all at the end of the record, after the include: of everyone who sends for you.

# $record is the whole record.
spf-no-all = Your SPF record says nothing about everybody else
    .why = It does not end in -all or ~all, so mail from servers that it does not name counts as neither genuine nor forged: { $record }
    .fix = Put ~all at the end of the SPF record at { $domain }.

## Trust: DKIM

# $name is the DNS name of the key.
dkim-missing = There is no DKIM key for the selector { $selector }
    .why = Nothing stands at { $name }. Signatures with this selector cannot be checked, and count for nothing.
    .fix = Publish the record that your mail provider shows for this selector, as TXT or CNAME at { $name }. Many DNS forms add { $domain } by themselves: then type the name without it.

# $asked is a number.
dkim-not-found = No DKIM key was found under the usual names
    .why = { $asked } common selectors of { $domain } were tried. That proves nothing: the DNS does not list selectors, and yours may have another name.
    .fix = Look for s= in the DKIM-Signature header of a mail that you sent, or in your provider’s settings, and check again with that selector.

# $problem is an id.
dkim-syntax = The DKIM record for the selector { $selector } is no key
    .why = { $problem ->
        [version] The record at { $name } is something else, or v=DKIM1 does not come first.
        [no-key] The record at { $name } has no p= with the key.
        [bad-key] The key in p= at { $name } is not whole. It was probably cut when it was pasted.
        [unknown-kind] The record at { $name } names a kind of key in k= that nobody knows.
        [several] There is more than one record at { $name }, and receivers may take any of them.
       *[other] The record at { $name } is not a list of tags.
    }
    .fix = Delete what stands at { $name } and publish the whole record that your mail provider shows for this selector.

# $bits is a number; $use is none where receivers ignore such keys, else some.
dkim-key-weak = The DKIM key of the selector { $selector } is too short
    .why = { $use ->
        [none] It has { $bits } bits. Receivers ignore signatures of keys below 1024 bits, so your mail counts as not signed.
       *[other] It has { $bits } bits. Receivers still take it; 2048 bits are what a key should have.
    }
    .fix = Have your mail provider make a new key of 2048 bits, publish it under a new selector, and delete { $name } some days later.

dkim-revoked = The DKIM key of the selector { $selector } was taken back
    .why = The record at { $name } has an empty p=, which says that the key counts for nothing any more.
    .fix = If your mail is still signed with this selector, publish the record that your mail provider shows. If not, leave it as it is and check the selector in use.

## Trust: DMARC

# $name is the DNS name of the record; $almost is a text that was meant as a record, or none.
dmarc-missing = Nobody has said what to do with forged mail from { $domain }
    .why = { $almost ->
        [none] There is no DMARC record. Large providers ask senders for one, and nobody tells you of forged mail.
       *[other] There is no DMARC record. “{ $almost }” looks like one, but receivers take it for something else: a record begins with v=DMARC1;
    }
    .fix = Publish a TXT record at { $name }, to begin with this one: v=DMARC1; p=none; rua=mailto:dmarc@{ $domain }

# $count is a number; $records a list of records.
dmarc-duplicate = There are { $count } DMARC records
    .why = More than one at { $name } counts for nothing, as if there were none: { $records }.
    .fix = Keep the one that you want at { $name } and delete the others.

# $problem is an id; $record the whole record.
dmarc-syntax = The DMARC record cannot be used
    .why = { $problem ->
        [no-policy] The record at { $name } has no p=, so receivers do not know what to do: { $record }
        [bad-policy] The record at { $name } names a policy that does not exist: { $record }
       *[other] The record at { $name } is not a list of tags: { $record }
    }
    .fix = Write it in this form: v=DMARC1; p=none; rua=mailto:ADDRESS. The policy p= is none, quarantine or reject.

# $reports is some where reports are asked for, else none.
dmarc-none = Forged mail from { $domain } is let through
    .why = { $reports ->
        [some] The policy at { $name } is p=none: receivers report and do nothing else. It is a good beginning and protects nobody.
       *[other] The policy at { $name } is p=none, and no reports are asked for. It protects nobody, and you do not hear of forged mail.
    }
    .fix = { $reports ->
        [some] When the reports show that all of your own mail passes, change p=none to p=quarantine, later to p=reject.
       *[other] Add rua=mailto:ADDRESS to get reports. When they show that all of your own mail passes, change p=none to p=quarantine.
    }

# $why is an id; $servers a list of servers, or none; $questions a list of questions, of which there are $count.
dns-unanswered = Some questions about the domain were not answered
    .why = { $why ->
        [no-server] This computer knows no DNS server to ask. That says nothing about the records: they may be there.
        [timed-out] { $servers } did not answer in time: { $questions }. That says nothing about the records: they may be there.
        [refused] { $servers } did not want to answer: { $questions }. That says nothing about the records: they may be there.
       *[other] { $servers } could not answer: { $questions }. That says nothing about the records: they may be there.
    }
    .fix = Check that this computer is online, and check again in a few minutes. If it happens again ({ $count }), ask whoever keeps the domain’s DNS, or use another DNS server.

## Faults of a form. $value is what was typed.

field-not-a-domain = { $value } is not a domain such as shop.example
field-not-a-selector = { $value } is not a DKIM selector

## The terminal

cli-records = Records
cli-record-found = there
cli-record-missing = not there
cli-record-broken = there, and not usable
cli-record-unknown = could not tell
cli-takes-none = takes no mail
cli-implicit = no MX record; mail goes to the domain’s own address
cli-no-address = leads nowhere
cli-unanswered = not answered
cli-alias = alias of { $name }
# $lookups and $most are numbers.
cli-lookups = { $lookups } of at most { $most } lookups
cli-lookups-unknown = lookups not all known; at most { $most } are made
cli-key-revoked = taken back
cli-key-testing = on trial
# $asked is a number.
cli-common-selectors = { $asked } common selectors were tried
cli-policy = policy: { $policy }
# $line is a number; $path a file's name.
cli-line-invalid = { $path }, line { $line }: { $reason }
cli-no-domain = There is no domain in { $path }.
