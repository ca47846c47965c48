// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/webhookendpoint.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace foyer::listener {

namespace {

// Purple's page: "return the header wifiWebhookListener with a value of 1 (integer one)".
constexpr char kPurpleField[] = "wifiWebhookListener: 1\r\n";

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Error";
    }
}

Answer textAnswer(int status)
{
    Answer answer;
    answer.status = status;
    answer.contentType = QByteArrayLiteral("text/plain");
    answer.body = reasonPhrase(status).toByteArray() + '\n';
    return answer;
}

QByteArray statusBody(const StoreAnswer &stored)
{
    const QString word = outcomeWord(stored.outcome);
    if (stored.reason.isEmpty())
        return R"({"status":")" + word.toLatin1() + R"("})";
    return QJsonDocument(
               QJsonObject{{QStringLiteral("status"), word}, {QStringLiteral("reason"), stored.reason}})
        .toJson(QJsonDocument::Compact);
}

QByteArray pageForPeople()
{
    const QString text = QCoreApplication::translate(
        "foyer::listener", "This is a webhook address of Foyer, and it works. There is nothing to "
                           "see here: paste the address into Purple's portal.");
    return "<!DOCTYPE html><meta charset=\"utf-8\"><title>Foyer</title><p>" + text.toHtmlEscaped().toUtf8() +
           "</p>\n";
}

} // namespace

WebhookEndpoint::Route WebhookEndpoint::route(const WebhookToken &token, QByteArrayView method,
                                              QByteArrayView target)
{
    if (!token.matchesPath(target))
        return Route::NotFound;
    if (method == "POST")
        return Route::Deliver;
    if (method == "GET" || method == "HEAD")
        return Route::Look;
    return Route::OtherMethod;
}

Answer WebhookEndpoint::answer(Route route, const StoreAnswer &stored, bool acceptsHtml)
{
    if (route == Route::NotFound)
        return notFound();
    if (route == Route::OtherMethod) {
        Answer answer = textAnswer(405);
        answer.fields = QByteArrayLiteral("Allow: GET, HEAD, POST\r\n");
        return answer;
    }
    Answer answer;
    if (stored.outcome == DeliveryOutcome::NotStored) {
        // Purple asks again in 3 h by itself; other senders in a minute.
        answer.status = 503;
        answer.fields = QByteArrayLiteral("Retry-After: 60\r\n");
        answer.closes = true;
    } else {
        answer.fields = QByteArray::fromRawData(kPurpleField, sizeof kPurpleField - 1);
    }
    if (route == Route::Look && acceptsHtml && answer.status == 200) {
        answer.contentType = QByteArrayLiteral("text/html; charset=utf-8");
        answer.body = pageForPeople();
    } else {
        answer.contentType = QByteArrayLiteral("application/json");
        answer.body = statusBody(stored);
    }
    return answer;
}

Answer WebhookEndpoint::notFound()
{
    return textAnswer(404);
}

Answer WebhookEndpoint::refusal(int status)
{
    Answer answer = textAnswer(status);
    answer.closes = true;
    return answer;
}

QByteArray WebhookEndpoint::continueBytes()
{
    return QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n");
}

QByteArray toBytes(const Answer &answer, const QByteArray &date, bool keepsAlive, bool isForHead)
{
    QByteArray bytes;
    bytes.reserve(320 + answer.body.size());
    bytes.append("HTTP/1.1 ").append(QByteArray::number(answer.status)).append(' ');
    bytes.append(reasonPhrase(answer.status)).append("\r\nDate: ").append(date);
    bytes.append("\r\nContent-Type: ").append(answer.contentType);
    bytes.append("\r\nContent-Length: ").append(QByteArray::number(answer.body.size()));
    // A proxy that kept an answer would say "ready" for a listener that is away.
    bytes.append("\r\nCache-Control: no-store\r\nConnection: ").append(keepsAlive ? "keep-alive" : "close");
    bytes.append("\r\n").append(answer.fields).append("\r\n");
    if (!isForHead)
        bytes.append(answer.body);
    return bytes;
}

QByteArray maskToken(QByteArray head, const WebhookToken &token)
{
    // Once for each request, so without a copy in lower case.
    const auto isSameDigit = [](char any, char lower) {
        return any == lower || (any >= 'A' && any <= 'F' && any + ('a' - 'A') == lower);
    };
    const QByteArray &hex = token.hex();
    const auto find = [&](qsizetype from) {
        return std::search(head.cbegin() + from, head.cend(), hex.cbegin(), hex.cend(), isSameDigit) -
               head.cbegin();
    };
    const QByteArray masked = token.masked().toUtf8();
    for (qsizetype at = find(0); at < head.size(); at = find(at + masked.size()))
        head.replace(at, hex.size(), masked);
    return head;
}

} // namespace foyer::listener
