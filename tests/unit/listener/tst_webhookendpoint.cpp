// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/webhookendpoint.h"

#include <QTest>

using namespace foyer;
using listener::Answer;
using listener::WebhookEndpoint;
using Route = WebhookEndpoint::Route;

Q_DECLARE_METATYPE(foyer::DeliveryOutcome)

class TestWebhookEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routes_data();
    void routes();
    void answersWhatTheStoreSays_data();
    void answersWhatTheStoreSays();
    void escapesTheReason();
    void writesAnswers();
    void masksTokens();
};

void TestWebhookEndpoint::routes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<int>("route");
    const auto row = [](const QByteArray &method, const QByteArray &suffix, Route route) {
        QTest::addRow("%s %s", method.constData(), suffix.constData()) << method << suffix << int(route);
    };
    row("POST", "", Route::Deliver);
    row("GET", "", Route::Look);
    row("HEAD", "", Route::Look);
    row("PUT", "", Route::OtherMethod);
    row("OPTIONS", "", Route::OtherMethod);
    row("get", "", Route::OtherMethod);
    row("POST", "/", Route::NotFound);
    row("POST", "?a=b", Route::NotFound);
    row("DELETE", "0", Route::NotFound);
}

void TestWebhookEndpoint::routes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, suffix);
    QFETCH(int, route);
    const WebhookToken token = WebhookToken::generate();
    QCOMPARE(int(WebhookEndpoint::route(token, method, QByteArray(token.path() + suffix))), route);
    QCOMPARE(WebhookEndpoint::route(WebhookToken::generate(), method, token.path()), Route::NotFound);
}

void TestWebhookEndpoint::answersWhatTheStoreSays_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, DeliveryOutcome outcome, int status, const QByteArray &body) {
        QTest::newRow(name) << int(outcome) << status << body;
    };
    row("stored", DeliveryOutcome::Stored, 200, R"({"status":"stored"})");
    row("repeat", DeliveryOutcome::Repeat, 200, R"({"status":"repeat"})");
    row("test", DeliveryOutcome::Test, 200, R"({"status":"test"})");
    row("ready", DeliveryOutcome::Ready, 200, R"({"status":"ready"})");
    row("not stored", DeliveryOutcome::NotStored, 503, R"({"status":"not-stored"})");
}

void TestWebhookEndpoint::answersWhatTheStoreSays()
{
    QFETCH(int, outcome);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Answer answer = WebhookEndpoint::answer(Route::Deliver, {DeliveryOutcome(outcome)});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QCOMPARE(answer.contentType, QByteArray("application/json"));
    QCOMPARE(answer.fields.contains("wifiWebhookListener: 1\r\n"), status == 200);
    QCOMPARE(answer.fields.contains("Retry-After: 60\r\n"), status == 503);
    QCOMPARE(answer.closes, status == 503);
}

void TestWebhookEndpoint::escapesTheReason()
{
    const Answer answer =
        WebhookEndpoint::answer(Route::Deliver, {DeliveryOutcome::Quarantined, QStringLiteral("\"a\"\n“b”")});
    QCOMPARE(answer.body, QByteArray("{\"reason\":\"\\\"a\\\"\\n“b”\",\"status\":\"quarantined\"}"));
}

void TestWebhookEndpoint::writesAnswers()
{
    const QByteArray head = "HTTP/1.1 405 Method Not Allowed\r\nDate: today\r\nContent-Type: text/plain\r\n"
                            "Content-Length: 19\r\nCache-Control: no-store\r\nConnection: keep-alive\r\n"
                            "Allow: GET, HEAD, POST\r\n\r\n";
    const Answer answer = WebhookEndpoint::answer(Route::OtherMethod, {DeliveryOutcome::NotStored});
    QCOMPARE(toBytes(answer, "today", true), QByteArray(head + "Method Not Allowed\n"));
    QCOMPARE(toBytes(answer, "today", true, true), head);
    QVERIFY(toBytes(WebhookEndpoint::refusal(400), "today", false).contains("\r\nConnection: close\r\n"));
}

void TestWebhookEndpoint::masksTokens()
{
    const WebhookToken token = WebhookToken::generate();
    const QByteArray masked = token.masked().toUtf8();
    QCOMPARE(listener::maskToken("a" + token.hex() + "b" + token.hex().toUpper() + token.hex(), token),
             QByteArray("a" + masked + "b" + masked + masked));
    QCOMPARE(listener::maskToken("nothing here", token), QByteArray("nothing here"));
    QCOMPARE(listener::maskToken({}, token), QByteArray());
    const QByteArray mixed = token.hex().first(32) + token.hex().last(32).toUpper();
    QCOMPARE(listener::maskToken(mixed, token), masked);
    QCOMPARE(listener::maskToken(mixed.first(63), token), mixed.first(63));
}

QTEST_GUILESS_MAIN(TestWebhookEndpoint)
#include "tst_webhookendpoint.moc"
