//! The HTML of a mail, served to a frame that may do nothing: no script, no request, no form, no way out.

use engine::received::Letter;
use tauri::http::{Response, StatusCode, header};
use tauri::{AppHandle, Manager as _, Runtime, UriSchemeContext, UriSchemeResponder};

use crate::practice::Practice;

/// The name of the protocol.
pub(crate) const SCHEME: &str = "mailview";

/// Where a mail's HTML is found. WebView2 and Android do not take schemes of one's own as they are.
pub(crate) fn address(mail: &str) -> String {
    if cfg!(any(windows, target_os = "android")) {
        format!("http://{SCHEME}.localhost/{mail}")
    } else {
        format!("{SCHEME}://localhost/{mail}")
    }
}

/// Answers a frame's request.
#[expect(clippy::needless_pass_by_value, reason = "the protocol's handler gets them so")]
pub(crate) fn serve<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: tauri::http::Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app: AppHandle<R> = context.app_handle().clone();
    let mail = request.uri().path().trim_start_matches('/').to_owned();
    tauri::async_runtime::spawn(async move {
        let mail = app.state::<Practice>().mail(&mail).await;
        let html = mail.and_then(|mail| Letter::read(&mail.data).html);
        responder.respond(answer(html));
    });
}

fn answer(html: Option<String>) -> Response<Vec<u8>> {
    let status = if html.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let mut response = Response::new(html.unwrap_or_default().into_bytes());
    *response.status_mut() = status;
    for (name, value) in [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        response.headers_mut().insert(name, header::HeaderValue::from_static(value));
    }
    response
}

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_may_do_nothing() {
        let response = answer(Some("<p>hello</p>".to_owned()));
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_SECURITY_POLICY], POLICY);
        assert!(!POLICY.contains("script"));
        assert_eq!(response.body(), b"<p>hello</p>");
    }

    #[test]
    fn a_mail_that_is_gone_is_not_found() {
        assert_eq!(answer(None).status(), StatusCode::NOT_FOUND);
    }
}
