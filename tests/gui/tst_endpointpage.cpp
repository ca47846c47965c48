// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/endpointpage.h"

#include "app/endpoint/stepbar.h"
#include "app/frame/banner.h"
#include "apptesthelper.h"
#include "storage/backup.h"
#include "storage/restore.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::app;

namespace {

constexpr int kPatienceMs = 15'000;

/// A data directory of its own, received for by a real receiver on loopback unless a viewer is wanted.
struct House
{
    /// \a prepare: what is in the data directory before the receiver opens it.
    explicit House(service::Settings wanted = loopback(),
                   const std::function<void(const storage::DataDirectory &)> &prepare = {})
        : directory(*storage::DataDirectory::open(folder.path()))
        , settings(std::move(wanted))
        , receiver(directory, clock)
    {
        if (prepare)
            prepare(directory);
        if (const auto opened = receiver.open(settings.limits.store); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        isListening = receiver.start(settings).has_value();
        reader.emplace(storage::DatabaseLocation{directory.database()});
    }

    [[nodiscard]] static service::Settings loopback()
    {
        service::Settings settings;
        settings.bindAddress = QHostAddress::LocalHost;
        settings.port = 0;
        settings.publicHost = QStringLiteral("wifi.venue.test");
        settings.publicPort = 8443;
        return settings;
    }

    [[nodiscard]] AppContext context(bool isViewer = false)
    {
        return {.clock = clock,
                .directory = directory,
                .database = {directory.database()},
                .reader = *reader,
                .receiver = isViewer ? nullptr : &receiver,
                .settings = settings,
                .theme = theme,
                .secrets = secrets};
    }

    /// Posts \a body as Purple does and returns the status of the answer.
    int post(const QByteArray &body)
    {
        QNetworkAccessManager network;
        QNetworkReply *reply = nullptr;
        QNetworkRequest request(receiver.localUrl());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        reply = network.post(request, body);
        reply->ignoreSslErrors();
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, kPatienceMs))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    /// Takes an empty body, Purple's test, as if it had come from an address that is not this computer's.
    void testFromOutside()
    {
        Delivery delivery;
        delivery.receivedMs = clock.nowMs();
        delivery.origin = QStringLiteral("203.0.113.7");
        delivery.payload = TestDelivery{};
        receiver.writer()->submit(std::move(delivery), [](const StoreAnswer &) {});
    }

    QTemporaryDir folder;
    SystemClock clock;
    storage::DataDirectory directory;
    service::Settings settings;
    service::Receiver receiver;
    std::optional<storage::Reader> reader;
    Theme theme;
    platform::SecretStore secrets{folder.path()};
    bool isListening = false;
};

template <typename T>
T &child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no child %s", name);
    return *found;
}

/// The text of \a label in the line of the check \a id; empty while there is no such line.
QString checkText(const QWidget &page, const QString &id, const char *label)
{
    const auto *row = page.findChild<QWidget *>(QStringLiteral("check_") + id);
    return row && !row->isHidden() ? child<QLabel>(*row, label).text() : QString();
}

bool isStepDone(const QWidget &page, const QString &title)
{
    const auto widgets = page.findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), [&title](const QWidget *widget) {
        return widget->accessibleName() == title + QStringLiteral(": done");
    });
}

/// Shown and active, as when the user looks at it.
struct Shown
{
    explicit Shown(AppContext &context) : page(context)
    {
        page.resize(1000, 700);
        page.show();
        page.setActive(true);
    }

    EndpointPage page;
};

} // namespace

class TestEndpointPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyPutsTheWholeAddressOnTheClipboard();
    void addressIsMaskedUntilRevealed();
    void leavingThePageHidesTheAddress();
    void testDeliveryFromOutsideValidates();
    void whatThisComputerPostsValidatesNothing();
    void quarantinedDeliveryAsksForReview();
    void fullQuarantineFails();
    void deliveriesAreCountedByOutcome();
    void selfSignedCertificateIsNamedAsSuch();
    void answerIsProbed();
    void missingPublicHostIsSaid();
    void portInUseLeadsToSettings();
    void viewerShowsWhatIsStored();
    void hiddenPageDoesNotLook();
    void whatCannotBeStoredIsSaidUntilItCan();
    void damageIsSaidAndTheBackupRestored();
    void damageIsSettledWithoutTheBackup();
    void theDamageBannerKeepsItsButtons();
};

void TestEndpointPage::copyPutsTheWholeAddressOnTheClipboard()
{
    House house;
    QVERIFY(house.isListening);
    AppContext context = house.context();
    Shown shown(context);
    auto &button = child<QPushButton>(shown.page, "copyButton");
    QCOMPARE(button.text(), QStringLiteral("Copy"));
    button.click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://wifi.venue.test:8443/hook/") +
                                                       QString::fromLatin1(house.settings.token.hex()));
    QCOMPARE(button.text(), QStringLiteral("Copied"));
    QTRY_COMPARE_WITH_TIMEOUT(button.text(), QStringLiteral("Copy"), 4'000);
}

void TestEndpointPage::addressIsMaskedUntilRevealed()
{
    House house;
    AppContext context = house.context();
    Shown shown(context);
    const QString hex = QString::fromLatin1(house.settings.token.hex());
    auto &address = child<QLineEdit>(shown.page, "address");
    auto &reveal = child<QPushButton>(shown.page, "revealButton");
    QCOMPARE(address.text(),
             QStringLiteral("https://wifi.venue.test:8443/hook/") + house.settings.token.masked());
    const auto labels = shown.page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(hex) && !label->toolTip().contains(hex));
    reveal.click();
    QVERIFY(address.text().endsWith(hex));
    QCOMPARE(reveal.text(), QStringLiteral("Hide"));
    reveal.click();
    QVERIFY(!address.text().contains(hex));
    QCOMPARE(reveal.text(), QStringLiteral("Reveal"));
}

void TestEndpointPage::leavingThePageHidesTheAddress()
{
    House house;
    AppContext context = house.context();
    Shown shown(context);
    child<QPushButton>(shown.page, "revealButton").click();
    shown.page.setActive(false);
    shown.page.setActive(true);
    QVERIFY(child<QLineEdit>(shown.page, "address").text().endsWith(house.settings.token.masked()));
}

void TestEndpointPage::testDeliveryFromOutsideValidates()
{
    House house;
    AppContext context = house.context();
    Shown shown(context);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page.isSettled(), kPatienceMs);
    QVERIFY(isStepDone(shown.page, QStringLiteral("Listening")));
    QVERIFY(!isStepDone(shown.page, QStringLiteral("Validated")));
    house.testFromOutside();
    QTRY_VERIFY_WITH_TIMEOUT(isStepDone(shown.page, QStringLiteral("Validated")), kPatienceMs);
    QVERIFY(isStepDone(shown.page, QStringLiteral("Reachable")));
    QVERIFY(!isStepDone(shown.page, QStringLiteral("Receiving")));
}

void TestEndpointPage::whatThisComputerPostsValidatesNothing()
{
    House house;
    AppContext context = house.context();
    Shown shown(context);
    QCOMPARE(house.post("{}"), 200);
    QCOMPARE(house.post(test::signInBody({})), 200);
    QTRY_VERIFY_WITH_TIMEOUT(isStepDone(shown.page, QStringLiteral("Receiving")), kPatienceMs);
    QVERIFY(!isStepDone(shown.page, QStringLiteral("Validated")));
    QVERIFY(!isStepDone(shown.page, QStringLiteral("Reachable")));
    const auto steps = shown.page.findChildren<StepBar *>();
    QVERIFY(steps.last()->accessibleDescription().startsWith(QStringLiteral("from this computer")));
}

void TestEndpointPage::quarantinedDeliveryAsksForReview()
{
    House house;
    AppContext context = house.context();
    Shown shown(context);
    QTRY_COMPARE_WITH_TIMEOUT(checkText(shown.page, QStringLiteral("quarantine"), "pill"),
                              QStringLiteral("Pass"), kPatienceMs);
    QVERIFY(!child<QPushButton>(child<QWidget>(shown.page, "check_quarantine"), "remedy").isVisible());
    QCOMPARE(house.post("not JSON"), 200);
    QTRY_VERIFY_WITH_TIMEOUT(
        checkText(shown.page, QStringLiteral("quarantine"), "text").contains(QStringLiteral("review")),
        kPatienceMs);
    QCOMPARE(checkText(shown.page, QStringLiteral("quarantine"), "pill"), QStringLiteral("Pass"));
    QSignalSpy requests(&shown.page, &Page::pageRequested);
    auto &button = child<QPushButton>(child<QWidget>(shown.page, "check_quarantine"), "remedy");
    QCOMPARE(button.text(), QStringLiteral("Review"));
    button.click();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().first().value<PageId>(), PageId::Deliveries);
}

void TestEndpointPage::fullQuarantineFails()
{
    service::Settings settings = House::loopback();
    settings.limits.store.quarantine.deliveries = 2;
    House house(settings);
    AppContext context = house.context();
    Shown shown(context);
    QCOMPARE(house.post("not JSON"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(checkText(shown.page, QStringLiteral("quarantine"), "pill"),
                              QStringLiteral("Check"), kPatienceMs);
    QCOMPARE(house.post("not JSON"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(checkText(shown.page, QStringLiteral("quarantine"), "pill"),
                              QStringLiteral("Fail"), kPatienceMs);
    QVERIFY(checkText(shown.page, QStringLiteral("quarantine"), "text").contains(QStringLiteral("delete")));
    QCOMPARE(child<QLabel>(shown.page, "statePill").text(), QStringLiteral("Failing"));
    QCOMPARE(house.post("not JSON"), 503);
    QCOMPARE(house.post(test::signInBody({})), 200);
}

void TestEndpointPage::deliveriesAreCountedByOutcome()
{
    House house;
    QCOMPARE(house.post("{}"), 200);
    QCOMPARE(house.post("{}"), 200);
    QCOMPARE(house.post("not JSON"), 200);
    AppContext context = house.context();
    Shown shown(context);
    const auto hasLine = [&shown](const QString &line) {
        const auto labels = child<QWidget>(shown.page, "deliveries").findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&line](const QLabel *label) { return label->accessibleName() == line; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(QStringLiteral("Test: 2")), kPatienceMs);
    QVERIFY(hasLine(QStringLiteral("Quarantined: 1")));
    QVERIFY(hasLine(QStringLiteral("Stored: 0")));
    QVERIFY(!child<QLabel>(shown.page, "p99").text().isEmpty());
    QVERIFY(child<QWidget>(shown.page, "answerTimes").isVisible());
}

void TestEndpointPage::selfSignedCertificateIsNamedAsSuch()
{
    House house;
    AppContext context = house.context();
    Shown shown(context);
    QCOMPARE(checkText(shown.page, QStringLiteral("certificate"), "pill"), QStringLiteral("Check"));
    const QString text = checkText(shown.page, QStringLiteral("certificate"), "text");
    QVERIFY2(text.contains(QStringLiteral("Self-signed")) &&
                 text.contains(QStringLiteral("Purple does not accept it")),
             qPrintable(text));
}

void TestEndpointPage::answerIsProbed()
{
    House house;
    AppContext context = house.context();
    Shown shown(context);
    QTRY_COMPARE_WITH_TIMEOUT(checkText(shown.page, QStringLiteral("answer"), "pill"), QStringLiteral("Pass"),
                              kPatienceMs);
    QVERIFY(checkText(shown.page, QStringLiteral("answer"), "text").contains(QStringLiteral("200")));
    auto &button = child<QPushButton>(shown.page, "testButton");
    button.click();
    QVERIFY(!button.isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button.isEnabled(), kPatienceMs);
    // RFC 2606 keeps "test" out of DNS, so the public address is known to be unknown.
    QCOMPARE(checkText(shown.page, QStringLiteral("public"), "pill"), QStringLiteral("Fail"));
    QVERIFY(!isStepDone(shown.page, QStringLiteral("Reachable")));
}

void TestEndpointPage::missingPublicHostIsSaid()
{
    service::Settings settings = House::loopback();
    settings.publicHost.clear();
    House house(settings);
    AppContext context = house.context();
    Shown shown(context);
    QVERIFY(child<QWidget>(shown.page, "hostRow").isVisible());
    QSignalSpy requests(&shown.page, &Page::pageRequested);
    child<QPushButton>(shown.page, "hostButton").click();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().first().value<PageId>(), PageId::Settings);
}

void TestEndpointPage::portInUseLeadsToSettings()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    service::Settings settings = House::loopback();
    settings.port = other.serverPort();
    House house(settings);
    QVERIFY(!house.isListening);
    AppContext context = house.context();
    Shown shown(context);
    QCOMPARE(child<QLabel>(shown.page, "statePill").text(), QStringLiteral("Not listening"));
    QCOMPARE(checkText(shown.page, QStringLiteral("listener"), "pill"), QStringLiteral("Fail"));
    QCOMPARE(checkText(shown.page, QStringLiteral("listener"), "text"), house.receiver.status().problem);
    QVERIFY(!isStepDone(shown.page, QStringLiteral("Listening")));
    QSignalSpy requests(&shown.page, &Page::pageRequested);
    child<QPushButton>(child<QWidget>(shown.page, "check_listener"), "remedy").click();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().first().value<PageId>(), PageId::Settings);
}

void TestEndpointPage::viewerShowsWhatIsStored()
{
    House house;
    QCOMPARE(house.post("not JSON"), 200);
    AppContext context = house.context(true);
    Shown shown(context);
    QCOMPARE(child<QLabel>(shown.page, "statePill").text(), QStringLiteral("Viewing"));
    QVERIFY(!child<QPushButton>(shown.page, "testButton").isVisible());
    QVERIFY(
        checkText(shown.page, QStringLiteral("listener"), "text").contains(QStringLiteral("Another Foyer")));
    QTRY_VERIFY_WITH_TIMEOUT(
        checkText(shown.page, QStringLiteral("quarantine"), "text").contains(QStringLiteral("review")),
        kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(checkText(shown.page, QStringLiteral("disk"), "pill"), QStringLiteral("Pass"),
                              kPatienceMs);
    QVERIFY(checkText(shown.page, QStringLiteral("answer"), "text").isEmpty());
    QVERIFY(child<QLineEdit>(shown.page, "address")
                .text()
                .startsWith(QStringLiteral("https://wifi.venue.test:8443/")));
}

void TestEndpointPage::hiddenPageDoesNotLook()
{
    House house;
    AppContext context = house.context();
    EndpointPage page(context);
    house.testFromOutside();
    QTest::qWait(1'500);
    QVERIFY(page.isSettled());
    QVERIFY(!isStepDone(page, QStringLiteral("Validated")));
    page.setActive(true);
    QTRY_VERIFY_WITH_TIMEOUT(isStepDone(page, QStringLiteral("Validated")), kPatienceMs);
}

void TestEndpointPage::whatCannotBeStoredIsSaidUntilItCan()
{
    House house;
    AppContext context = house.context();
    Shown shown(context);
    QCOMPARE(house.post("{}"), 200);
    const QString database = house.directory.database();
    for (const auto *suffix : {"", "-wal", "-shm"})
        QVERIFY(QFile::rename(database + QLatin1String(suffix), database + u".away" + QLatin1String(suffix)));
    QCOMPARE(house.post("{}"), 503);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(shown.page, "statePill").text(), QStringLiteral("Cannot store"),
                              kPatienceMs);
    QCOMPARE(checkText(shown.page, QStringLiteral("disk"), "pill"), QStringLiteral("Fail"));
    QCOMPARE(checkText(shown.page, QStringLiteral("disk"), "text"), house.receiver.status().problem);
    QVERIFY(house.receiver.status().problem.contains(QStringLiteral("has gone")));
    for (const auto *suffix : {"", "-wal", "-shm"})
        QVERIFY(QFile::rename(database + u".away" + QLatin1String(suffix), database + QLatin1String(suffix)));
    // Nobody has to do anything, and no delivery has to come.
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(shown.page, "statePill").text() != QStringLiteral("Cannot store"),
                             kPatienceMs);
    QCOMPARE(house.post("{}"), 200);
}

/// A data directory with a backup and a database that is none.
static void leaveDamage(const storage::DataDirectory &directory)
{
    {
        const auto connection =
            storage::Connection::open({directory.database()}, storage::Connection::Access::ReadWrite);
        QVERIFY(connection);
    }
    QVERIFY(storage::BackupFolder(directory.ownBackups()).make({directory.database()}, QDate(2026, 11, 24)));
    QFile file(directory.database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9'000, 'x'));
}

/// The button of the banner with this text; null: it has none.
static QPushButton *bannerButton(const QWidget &page, const QString &text)
{
    const auto buttons = child<Banner>(page, "damageBanner").findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&text](const QPushButton *button) { return button->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

void TestEndpointPage::damageIsSaidAndTheBackupRestored()
{
    House house(House::loopback(), leaveDamage);
    QVERIFY(house.isListening);
    QCOMPARE(house.post("{}"), 200);
    AppContext context = house.context();
    Shown shown(context);
    const auto &banner = child<Banner>(shown.page, "damageBanner");
    QVERIFY(banner.isVisible());
    QVERIFY2(banner.text().contains(QStringLiteral("was damaged")) &&
                 banner.text().contains(house.receiver.safekeeping()->damage()->fileName) &&
                 banner.text().contains(QStringLiteral("sign-ins: 0")),
             qPrintable(banner.text()));
    const QSignalSpy prepared(house.receiver.safekeeping(), &service::Safekeeping::restorationPrepared);
    auto *restore = bannerButton(shown.page, QStringLiteral("Restore the backup"));
    QVERIFY(restore);
    const auto &progress = child<QProgressBar>(shown.page, "restoreProgress");
    QVERIFY(!progress.isVisible());
    restore->click();
    QVERIFY(progress.isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(prepared.size(), 1, kPatienceMs);
    QVERIFY(!progress.isVisible());
    QVERIFY(storage::isRestorationPrepared(house.directory.database()));
}

void TestEndpointPage::damageIsSettledWithoutTheBackup()
{
    House house(House::loopback(), leaveDamage);
    AppContext context = house.context();
    Shown shown(context);
    const auto &banner = child<Banner>(shown.page, "damageBanner");
    const auto answer = [&shown](const QString &text) {
        auto *button = bannerButton(shown.page, QStringLiteral("Go on without it"));
        QVERIFY(button);
        button->click();
        const auto boxes = shown.page.findChildren<QMessageBox *>(QStringLiteral("damageQuestion"));
        QVERIFY(!boxes.isEmpty());
        const auto buttons = boxes.last()->buttons();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](const auto *each) {
            return each->text().remove(u'&') == text;
        });
        QVERIFY(found != buttons.end());
        (*found)->click();
    };
    answer(QStringLiteral("Cancel"));
    QTest::qWait(200);
    QVERIFY(banner.isVisible());
    answer(QStringLiteral("Go on without"));
    QTRY_VERIFY_WITH_TIMEOUT(!banner.isVisible(), kPatienceMs);
    QVERIFY(!house.receiver.safekeeping()->damage());
}

/// They would lose the focus otherwise, and be replaced under the mouse.
void TestEndpointPage::theDamageBannerKeepsItsButtons()
{
    House house(House::loopback(), leaveDamage);
    AppContext context = house.context();
    Shown shown(context);
    const QPointer<QPushButton> goOn = bannerButton(shown.page, QStringLiteral("Go on without it"));
    QVERIFY(goOn);
    shown.page.setActive(false);
    shown.page.setActive(true); // Refreshes at once.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(goOn);
    QCOMPARE(bannerButton(shown.page, QStringLiteral("Go on without it")), goOn.data());

    const QWidget *next = &child<QPushButton>(shown.page, "testButton");
    do {
        next = next->nextInFocusChain();
    } while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible());
    QCOMPARE(next, bannerButton(shown.page, QStringLiteral("Restore the backup")));
}

QTEST_MAIN(TestEndpointPage)
#include "tst_endpointpage.moc"
