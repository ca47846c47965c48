// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/theme/theme.h"
#include "service/receiver.h"
#include "storage/reader.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace foyer::test {

/// A guest as a test wants them; what it leaves out is made up.
struct Guest
{
    qint64 id = 1;
    QString firstName = QStringLiteral("Amelia");
    QString lastName = QStringLiteral("Hart");
    QString email = QStringLiteral("amelia.hart@example.com");
    qint64 venueId = 10;
    QString venueName = QStringLiteral("Harbour Hotel");
    qint64 secondsAgo = 2;
    int purpleCount = 0; ///< For this venue; 0: none is given.
};

/// What Purple posts when \a guest signs in.
inline QByteArray signInBody(const Guest &guest)
{
    const auto moment = QDateTime::currentDateTimeUtc().addSecs(-guest.secondsAgo);
    QJsonObject user{{QStringLiteral("id"), guest.id},
                     {QStringLiteral("firstName"), guest.firstName},
                     {QStringLiteral("lastName"), guest.lastName},
                     {QStringLiteral("email"), guest.email},
                     {QStringLiteral("dateOfBirth"), QStringLiteral("1991-03-12")},
                     {QStringLiteral("gender"), QStringLiteral("F")},
                     {QStringLiteral("provider"), QStringLiteral("Form")}};
    if (guest.purpleCount > 0) {
        user.insert(QStringLiteral("visitCountsForVenues"),
                    QJsonObject{{QString::number(guest.venueId), guest.purpleCount}});
    }
    const QJsonObject venue{{QStringLiteral("id"), guest.venueId}, {QStringLiteral("name"), guest.venueName}};
    const QJsonObject session{
        {QStringLiteral("authenticationTime"), moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+0000"))}};
    const QJsonObject client{
        {QStringLiteral("mac"), QStringLiteral("00-1B-44-11-3A-B7")},
        {QStringLiteral("userAgent"), QStringLiteral("Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) "
                                                     "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 "
                                                     "Mobile/15E148 Safari/604.1")}};
    return QJsonDocument(QJsonObject{{QStringLiteral("user"), user},
                                     {QStringLiteral("venue"), venue},
                                     {QStringLiteral("session"), session},
                                     {QStringLiteral("client"), client}})
        .toJson(QJsonDocument::Compact);
}

/// An application over a data directory of its own, received for by a real receiver on loopback.
class TestApp
{
public:
    static constexpr int kPatienceMs = 15'000;

    TestApp() : TestApp(loopback()) {}

    explicit TestApp(service::Settings settings)
        : m_directory(*storage::DataDirectory::open(m_folder.path())), m_receiver(m_directory, m_clock)
    {
        if (const auto opened = m_receiver.open(); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_isListening = m_receiver.start(settings).has_value();
        m_reader.emplace(storage::DatabaseLocation{m_directory.database()});
        m_context.emplace(app::AppContext{.clock = m_clock,
                                          .directory = m_directory,
                                          .database = {m_directory.database()},
                                          .reader = *m_reader,
                                          .receiver = &m_receiver,
                                          .settings = settings,
                                          .theme = m_theme,
                                          .secrets = m_secrets});
    }

    [[nodiscard]] static service::Settings loopback()
    {
        service::Settings settings;
        settings.bindAddress = QHostAddress::LocalHost;
        settings.port = 0;
        settings.publicHost = QStringLiteral("wifi.venue.test");
        return settings;
    }

    [[nodiscard]] app::AppContext &context() { return *m_context; }

    [[nodiscard]] service::Receiver &receiver() { return m_receiver; }

    [[nodiscard]] app::Theme &theme() { return m_theme; }

    [[nodiscard]] bool isListening() const { return m_isListening; }

    /// Posts \a body to the listener as Purple does; the status of its answer, 0 when none came.
    int post(const QByteArray &body)
    {
        QNetworkRequest request(m_receiver.localUrl());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        reply->ignoreSslErrors(); // Self-signed, made for this very test.
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, kPatienceMs))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    int signIn(const Guest &guest) { return post(signInBody(guest)); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    storage::DataDirectory m_directory;
    service::Receiver m_receiver;
    std::optional<storage::Reader> m_reader;
    app::Theme m_theme;
    platform::SecretStore m_secrets{m_folder.path()};
    std::optional<app::AppContext> m_context;
    QNetworkAccessManager m_network;
    bool m_isListening = false;
};

} // namespace foyer::test
