//! Postfix comes when it is called, and leaves nothing behind.

use std::time::Duration;

use support::{Postfix, ports};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpStream;

#[tokio::test]
async fn a_stopped_postfix_leaves_no_open_port() {
    let postfix = match Postfix::start().await {
        Ok(postfix) => postfix,
        Err(not_here) => return not_here.say("real Postfix"),
    };
    let taken = [postfix.starttls_port(), postfix.implicit_port(), postfix.no_relay_port()];

    let stream = TcpStream::connect(("localhost", postfix.starttls_port())).await.expect("Postfix listens");
    let mut greeting = String::new();
    let mut server = BufReader::new(stream);
    let read = server.read_line(&mut greeting);
    tokio::time::timeout(Duration::from_secs(10), read).await.expect("it greets in time").expect("it greets");
    assert_eq!(greeting, "220 mail.shop.example ESMTP Postfix\r\n");

    drop(postfix);
    assert_eq!(taken.map(ports::listens), [false; 3]);
}
