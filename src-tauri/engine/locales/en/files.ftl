### Files that we keep: why they cannot be used, and what the terminal says of profiles.

## Why we could not look. $path is a file; $reason what the system said; $name a profile's name.

cannot-unreadable = { $path } cannot be read: { $reason }
cannot-unwritable = { $path } cannot be written; what was there before is still there. { $reason }
cannot-no-certificate = { $path } holds no certificate.
cannot-no-home = This system names no home folder. Set MAILPROOF_HOME to a folder of your choice.
cannot-message = The test mail cannot be written: { $reason }
cannot-profile-unknown = There is no profile { $name }.
cannot-profile-name-taken = Another profile is already called { $name }. Choose another name.
cannot-settings-changed-elsewhere = { $name } was changed elsewhere in the meantime. Nothing was saved; open it again and repeat your change.
cannot-settings-corrupt = The profiles in { $path } cannot be understood, and the file was left as it is: { $reason }. Repair it, or move it away to begin anew.
# $found and $known are version numbers of the file.
cannot-settings-too-new = A newer Mailproof wrote the profiles in { $path } (version { $found }; this one knows { $known }), and the file was left as it is. Update Mailproof.
cannot-settings-busy = Another program keeps { $path } in use. Nothing was saved; try again in a moment.
# Stands below another message.
previous-file = The version before it is in { $path }.

## Further faults of a profile's file. $value is what stands there.

field-other-server = this was allowed for { $value } only; allow it anew or take it out
field-looks-secret = { $value } looks like a secret; a profile never holds one
field-not-an-id = { $value } is not the id of a profile
field-wrong-kind = another kind of value belongs here
field-duplicate = { $value } stands here more than once
field-not-json = this is not JSON: { $value }
field-too-large = this is larger than { $value }
field-too-new = a newer Mailproof wrote this (version { $value }); update Mailproof

## The terminal

cli-profiles-none = There are no profiles.
# $id is the profile's id.
cli-profile-saved = Saved { $name } ({ $id }).
cli-profile-deleted = Deleted { $name }.
cli-stdin-twice = Settings and password cannot both come from standard input: use --password-env NAME, or name a file.
