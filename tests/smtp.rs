//! Conversations with servers that behave, and with servers that do not.

use engine::run::{Outcome, State, Station};
use engine::smtp::{AuthEnd, Repair, Step};
use rehearsal::{Act, Script, ScriptedServer};

use crate::play::{bare_form, form, found, play, play_with, said, world};

#[tokio::test]
async fn a_mail_gets_through_and_every_station_is_good() {
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let record = play(&server, form(&server, [])).await;
    assert_eq!(record.outcome, Outcome::Accepted);
    assert_eq!(found(&record), [""; 0]);
    for stop in &record.route[..6] {
        assert_eq!(stop.state, State::Good, "{stop:?}");
    }
    let inbox = server.inbox();
    assert_eq!(inbox.len(), 1);
    let sent = String::from_utf8(inbox[0].data.clone()).unwrap();
    assert!(sent.contains(record.main.message_id.as_deref().unwrap()), "{sent}");
    assert_eq!(inbox[0].mail_from, "merchant@shop.example");
    assert!(inbox[0].tls);
}

#[tokio::test]
async fn a_refused_password_is_a_finding_and_never_shows() {
    let script = Script::well_behaved().credentials(Act::line("535 5.7.8 Username and Password not accepted"));
    let server = ScriptedServer::start(script).await.unwrap();
    let record = play(&server, form(&server, [("account.auth", "plain")])).await;
    let said = said(&record);
    let behind_tls = &said[said.find("* : tls\n").or(said.find("*: tls\n")).expect("TLS came about")..];
    assert_eq!(
        behind_tls,
        "*: tls\n\
         C: EHLO [127.0.0.1]\n\
         S: 250-mail.shop.example\n\
         S: 250-PIPELINING\n\
         S: 250-SIZE 35882577\n\
         S: 250-AUTH PLAIN LOGIN\n\
         S: 250-ENHANCEDSTATUSCODES\n\
         S: 250 8BITMIME\n\
         C: AUTH PLAIN •••\n\
         S: 535 5.7.8 Username and Password not accepted\n\
         C: QUIT\n\
         S: 221 2.0.0 Bye\n",
    );
    assert_eq!(found(&record), ["password-refused"]);
    assert_eq!((record.outcome, record.reached), (Outcome::NotAuthenticated, Station::SignIn));
}

#[tokio::test]
async fn login_asks_for_both_and_hides_both() {
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let record = play(&server, form(&server, [("account.auth", "login")])).await;
    let said = said(&record);
    assert!(
        said.contains("C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: •••\nS: 334 UGFzc3dvcmQ6\nC: •••\nS: 235 2.7.0"),
        "{said}"
    );
    assert_eq!(record.outcome, Outcome::Accepted);
}

#[tokio::test]
async fn automatic_takes_what_the_server_offers() {
    let server = ScriptedServer::start(Script::well_behaved().mechanisms(&["LOGIN"])).await.unwrap();
    let record = play(&server, form(&server, [])).await;
    assert_eq!(record.main.auth.saw().unwrap().mechanism.as_deref(), Some("LOGIN"));
    assert_eq!(record.outcome, Outcome::Accepted);
}

#[tokio::test]
async fn a_mechanism_that_is_not_offered_sends_nothing() {
    let server = ScriptedServer::start(Script::well_behaved().mechanisms(&["LOGIN"])).await.unwrap();
    let record = play(&server, form(&server, [("account.auth", "plain")])).await;
    assert_eq!(record.main.auth.saw().unwrap().end, AuthEnd::NotOffered);
    assert_eq!(found(&record), ["auth-not-offered"]);
    assert!(!said(&record).contains("AUTH PLAIN •••"));
}

#[tokio::test]
async fn a_challenge_too_many_is_cancelled() {
    let script = Script::well_behaved().nth("AUTH", 1, Act::line("334 Zm9v")).on("*", Act::line("501 5.7.0 cancelled"));
    let server = ScriptedServer::start(script).await.unwrap();
    let record = play(&server, form(&server, [("account.auth", "plain")])).await;
    let said = said(&record);
    assert!(said.contains("C: AUTH PLAIN •••\nS: 334 Zm9v\nC: *\nS: 501 5.7.0 cancelled\n"), "{said}");
    assert_eq!(found(&record), ["refusal-not-recognised"]);
}

#[tokio::test]
async fn a_server_that_knows_no_ehlo_is_greeted_with_helo() {
    let script = Script::well_behaved().on("EHLO", Act::line("502 5.5.1 What?"));
    let server = ScriptedServer::start(script).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert!(said(&record).contains("C: EHLO [127.0.0.1]\nS: 502 5.5.1 What?\nC: HELO [127.0.0.1]\nS: 250 "));
    assert!(record.main.ehlo.saw().unwrap().helo);
}

#[tokio::test]
async fn every_recipient_has_its_own_answer() {
    let script = Script::well_behaved()
        .without_sign_in()
        .on("RCPT TO:<b@shop.example>", Act::line("550 5.1.1 <b@shop.example>: User unknown"))
        .on("RCPT TO:<c@shop.example>", Act::line("450 4.2.0 <c@shop.example>: Greylisted"));
    let server = ScriptedServer::start(script).await.unwrap();
    let settings = form(
        &server,
        [
            ("account.auth", "none"),
            ("account.username", ""),
            ("recipients", "a@shop.example, b@shop.example, c@shop.example, d@shop.example"),
        ],
    );
    let record = play(&server, settings).await;
    let codes: Vec<_> = record.main.recipients.iter().map(|recipient| recipient.reply.code).collect();
    assert_eq!(codes, [250, 550, 450, 250]);
    assert_eq!(record.outcome, Outcome::Accepted);
    assert_eq!(found(&record), ["recipient-refused", "greylisted"]);
    assert_eq!(server.inbox()[0].recipients, ["a@shop.example", "d@shop.example"]);
}

#[tokio::test]
async fn a_refused_recipient_hides_nothing_that_comes_behind_it() {
    let two = [("account.auth", "none"), ("account.username", ""), ("recipients", "a@shop.example, b@shop.example")];
    let script = || {
        let refused = Act::line("550 5.1.1 User unknown");
        Script::well_behaved().without_sign_in().on("RCPT TO:<a@shop.example>", refused)
    };
    for (act, outcome, check) in [
        (Act::Close, Outcome::Refused, "hung-up"),
        (Act::say("<html>\r\n"), Outcome::Malformed, "malformed-reply"),
        (Act::Silent, Outcome::TimedOut, "stopped-answering"),
    ] {
        let server = ScriptedServer::start(script().on("DATA", act)).await.unwrap();
        let record = play(&server, form(&server, two)).await;
        assert_eq!(record.outcome, outcome, "{check}");
        assert!(
            found(&record).contains(&check) && found(&record).contains(&"recipient-refused"),
            "{:?}",
            found(&record)
        );
    }
    let server = ScriptedServer::start(script()).await.unwrap();
    let [auth, username, recipients] = two;
    let record = play(&server, form(&server, [auth, username, recipients, ("until", "data")])).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::Accepted, vec!["recipient-refused"]));
}

#[tokio::test]
async fn a_password_like_a_word_of_the_protocol_changes_nothing() {
    for password in ["AUTH", "LOGIN", "STARTTLS", "2505", "PLAIN"] {
        let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
        let record = play_with(world(&server), form(&server, []), password, |_, _| {}).await;
        assert_eq!(record.outcome, Outcome::Accepted, "{password}: {}", said(&record));
    }
}

#[tokio::test]
async fn a_farewell_is_told_as_one_wherever_it_comes() {
    let farewell = || Act::SayAndClose(b"421 4.3.2 Service shutting down\r\n".to_vec());
    let open = || Script::well_behaved().without_sign_in();
    for script in [open().greeting(farewell()), open().on("MAIL", farewell()), open().body(farewell())] {
        let server = ScriptedServer::start(script).await.unwrap();
        let record = play(&server, bare_form(&server)).await;
        assert!(found(&record).contains(&"hung-up"), "{:?}", found(&record));
    }
}

#[tokio::test]
async fn a_reply_that_can_be_mended_is_used_and_noted() {
    let greeting = Act::Say(b"220 Gr\xfc\xdfe\x00\n".to_vec());
    let script = Script::well_behaved().greeting(greeting).on("MAIL", Act::line("250"));
    let server = ScriptedServer::start(script).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert!(said(&record).starts_with(
        "*: connected\nS: 220 Gr\\xfc\\xdfe\\x00\n*: repaired-bare-lf\n*: repaired-foreign-bytes\n*: repaired-control-bytes\n"
    ));
    assert_eq!(record.main.mail.saw().unwrap().repairs, [Repair::NoText]);
    assert_eq!(record.outcome, Outcome::Accepted);
}

#[tokio::test]
async fn codes_that_differ_within_a_reply_end_the_session_as_malformed() {
    let script = Script::well_behaved().on("MAIL", Act::say("250-2.1.0 Ok\r\n550 5.1.0 no\r\n"));
    let server = ScriptedServer::start(script).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert_eq!(record.outcome, Outcome::Malformed);
    assert!(found(&record).contains(&"malformed-reply"));
    assert_eq!(record.main.steps.last().unwrap().step, Step::Mail);
}

#[tokio::test]
async fn a_bounce_path_of_nobody_is_an_empty_path() {
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let record = play(&server, form(&server, [("sender.returnPath", "none")])).await;
    assert!(said(&record).contains("C: MAIL FROM:<>\n"), "{}", said(&record));
}

#[tokio::test]
async fn a_run_goes_as_far_as_it_was_asked_to() {
    for (until, last) in [
        ("connect", Step::Ehlo),
        ("secure", Step::EhloAgain),
        ("sign-in", Step::Auth),
        ("recipient", Step::Rcpt),
        ("data", Step::Data),
    ] {
        let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
        let record = play(&server, form(&server, [("until", until)])).await;
        assert_eq!(record.outcome, Outcome::Accepted, "{until}");
        let steps = record.main.steps.iter().rfind(|step| step.step != Step::Quit);
        assert_eq!(steps.unwrap().step, last, "{until}");
        assert_eq!(server.inbox().len(), 0, "{until}");
        let beyond = record.route.iter().find(|stop| stop.station > last.station()).unwrap();
        assert_eq!(beyond.state, State::Waiting, "{until}");
    }
}

#[tokio::test]
async fn a_port_that_nobody_listens_on_refuses() {
    let held = tokio::net::TcpSocket::new_v4().unwrap();
    held.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let port = held.local_addr().unwrap().port().to_string();
    let record = play(&server, form(&server, [("server.port", port.as_str())])).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::Unreachable, vec!["connection-refused"]));
}

#[tokio::test]
async fn an_address_of_the_other_family_is_told() {
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let record = play(&server, form(&server, [("server.family", "ipv6")])).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::Unreachable, vec!["address-family-missing"]));
}

#[tokio::test]
async fn a_name_that_only_the_resolver_denies_is_not_found() {
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let record = play(&server, form(&server, [("server.host", "no-such-host.invalid")])).await;
    // Where no resolver can be reached, nobody may say that the name is missing.
    let allowed = [vec!["host-not-found"], vec!["find-not-recognised"]];
    assert!(allowed.contains(&found(&record)), "{:?}", record.findings);
    assert_eq!(record.outcome, Outcome::Unreachable);
}
