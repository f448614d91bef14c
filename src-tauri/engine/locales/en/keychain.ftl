### The keychain, and what is unusual about a password.
###
### A message says what happened, its fix the way out.

keychain-waiting = Your desktop is asking for the keychain password

keychain-locked = The keychain is locked
    .fix = Unlock it and try again; on most desktops it opens when you sign in to the computer. Until then, the password can be kept for this session only.
keychain-denied = Mailproof was not let into the keychain
    .fix = Try again and allow it when you are asked. If nothing asks you, allow Mailproof in the settings of the keychain.
keychain-absent = There is no keychain here that Mailproof can use
    .fix = The password can be kept for this session only; it is forgotten when Mailproof closes. To keep it longer, start a keychain such as GNOME Keyring or KWallet, or sign in at the computer itself.
# $most is a number of bytes.
keychain-too-long = The password is too long for the keychain
    .fix = The keychain keeps at most { $most } bytes. Check that nothing was copied along with the password. If it really is that long, it can be kept for this session only.
keychain-silent = The keychain did not answer
    .fix = Your desktop may be asking for the keychain password in a window behind this one. Answer there, then try again.
keychain-changed = The keychain does not hold what Mailproof kept in it
    .fix = Another program may have changed it. Type the password again and save it; that replaces what is there.
keychain-failed = The keychain could not do it
    .fix = Try again. If it fails again, open the keychain's own program and see whether it works. Until then, the password can be kept for this session only.

## What is unusual about a password. It is kept exactly as it is.

secret-leading-space = The password begins with a space. If the space was only copied along with it, type the password again.
secret-trailing-space = The password ends with a space. If the space was only copied along with it, type the password again.
secret-line-end = The password has more than one line. If more than the password was copied, type it again.
secret-final-line-end = The password ends with a line break. If the break was only copied along with it, type the password again.
secret-smart-quotes = The password has curly quotation marks, as word processors and mail programs put them. If it was issued with straight ones, type it again.
secret-not-ascii = The password has letters or signs that are not on an English keyboard. Some mail servers do not understand them; if signing in fails, try a password without them.
secret-invisible = The password has characters that cannot be seen, as web pages and documents sometimes hold. If it was copied from one, type it again.
secret-control = The password has control characters, such as a tab. If they were only copied along with it, type the password again.

## The terminal. $name is a profile; $host and $username what its password was kept for.

cli-secret-kept = The password for { $name } is in the keychain, for { $username } at { $host }.
cli-secret-forgotten = The password for { $name } is forgotten.
cli-secret-is-kept = { $name }: kept, for { $username } at { $host }
cli-secret-is-absent = { $name }: no password is kept
cli-secret-is-elsewhere = { $name }: kept for { $username } at { $host }, which is not what the profile says; it is not used
cli-secret-not-kept = No password is kept for { $name }. Keep one with: mailproof keychain save { $name } --password-stdin
cli-secret-elsewhere = The kept password is for { $username } at { $host }, not for the server and user of the profile, and was not used. If it is the right one for them too: mailproof keychain save PROFILE --confirm
