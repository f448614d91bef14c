### When the app itself could not do something: what (value), why, and what to do. One message a code.

error-run-busy = Another test is still running
    .why = Only one test runs at a time.
    .fix = Wait until it ends, or stop it, then start again.
error-run-unknown = This test is no longer known
    .why = The app keeps a test only as long as its window is open.
    .fix = Start the test again.
error-draft-invalid = The settings cannot be used yet
    .why = At least one field holds something that cannot be right.
    .fix = Open the settings, correct the marked fields and start again.
error-practice-failed = The practice server did not start
    .why = It needs a free port on this computer, and did not get one.
    .fix = Check whether a firewall or security program blocks local connections, then try again.
error-password-missing = The password is missing
    .why = Signing in needs a password, and none was typed.
    .fix = Open the settings and type the password. If the server wants no sign-in, empty the user name.
error-unreadable = A file of Mailproof cannot be read
    .why = It is damaged, or this account may not read it.
    .fix = Check the permissions of the settings folder, then start Mailproof again.
error-preferences-unwritable = Your choice could not be saved
    .why = The settings folder cannot be written to.
    .fix = Check the folder’s permissions and the free space on the disk.
error-internal = Something went wrong inside Mailproof
    .why = This is a fault of the app, not of your server.
    .fix = Try again. If it happens again, report it with the technical detail below.

error-detail = Technical detail
