### The eight stations of a mail's way: the name, and the question that it answers.

route-label = The way of your mail
route-settings = Settings
    .question = Do the settings make sense?
route-find = Find
    .question = Can the server be found?
route-connect = Connect
    .question = Does it answer?
route-secure = Secure
    .question = Is the line private?
route-sign-in = Sign in
    .question = Does it know you?
route-send = Send
    .question = Does it take the mail?
route-trust = Trust
    .question = Will the world believe it?
route-replies = Replies
    .question = Does the answer come back?

# How a station stands.
route-state-waiting = not tested yet
route-state-behind = not reached
route-state-running = looking…
route-state-good = good
route-state-warns = warning
route-state-broken = broken
route-state-unknown = could not tell
