// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingspage.h"

#include "app/settings/generalsection.h"
#include "app/settings/newaddressquestion.h"
#include "app/settings/notificationssection.h"
#include "app/settings/privacysection.h"
#include "app/settings/settingssearch.h"
#include "app/settings/venuecalendardialog.h"
#include "app/settingschange.h"
#include "app/startup/translations.h"
#include "app/widgets/findshortcut.h"
#include "app/widgets/look.h"
#include "app/widgets/reflow.h"
#include "ui_settingspage.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QSysInfo>
#include <QUrl>

#include <array>

namespace foyer::app {
namespace {

using service::Settings;

constexpr std::array kThemes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

bool isHostName(const QString &text)
{
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    return text.isEmpty() || (url.isValid() && url.host() == text.toLower());
}

} // namespace

SettingsPage::SettingsPage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_saver(context), m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->addressBox->addItem(tr("All addresses of this PC"), QHostAddress(QHostAddress::Any).toString());
    m_ui->addressBox->addItem(tr("This PC only (127.0.0.1)"),
                              QHostAddress(QHostAddress::LocalHost).toString());
    m_ui->addressBox->setInsertPolicy(QComboBox::NoInsert);
    m_ui->languageBox->addItem(tr("Language of the system"), QString());
    for (const auto &language : Translations::languages())
        m_ui->languageBox->addItem(Translations::nameOf(language), language);
    m_ui->certificateFields->setSecrets(context.secrets, AppContext::kKeyPassword);
    m_ui->publicHostEdit->setPlaceholderText(QSysInfo::machineHostName());
    const bool isReceiving = context.receiver != nullptr;
    m_ui->databaseSection->setContext(context);
    for (QWidget *card : {m_ui->listenerCard, m_ui->certificateCard, m_ui->addressCard, m_ui->calendarCard})
        card->setEnabled(isReceiving);
    m_ui->viewerLabel->setVisible(!isReceiving);
    m_privacy = new PrivacySection(context, this);
    m_ui->rightColumn->insertWidget(m_ui->rightColumn->count() - 1, m_privacy); // Above the spacer.
    m_general = new GeneralSection(context, this);
    m_ui->leftColumn->insertWidget(m_ui->leftColumn->count() - 1, m_general);
    m_notifications = new NotificationsSection(context, this);
    m_ui->rightColumn->insertWidget(m_ui->rightColumn->count() - 1, m_notifications);
    new Reflow(*m_ui->scroll, *m_ui->columns);
    new SettingsSearch(*m_ui->searchEdit, *m_ui->scrollContents, *m_ui->nothingFoundLabel);
    addFindShortcut(*this, *m_ui->searchEdit);
    showSettings();
    connectFields();
    takeEdit();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::connectFields()
{
    connect(m_ui->addressBox, &QComboBox::currentTextChanged, this, &SettingsPage::takeEdit);
    connect(m_ui->portBox, &QSpinBox::valueChanged, this, &SettingsPage::takeEdit);
    connect(m_ui->publicHostEdit, &QLineEdit::textChanged, this, &SettingsPage::takeEdit);
    connect(m_ui->publicPortBox, &QSpinBox::valueChanged, this, &SettingsPage::takeEdit);
    connect(m_ui->certificateFields, &CertificateFields::edited, this, &SettingsPage::takeEdit);
    connect(m_ui->calendarFields, &CalendarFields::edited, this, &SettingsPage::takeEdit);
    connect(m_ui->themeBox, &QComboBox::currentIndexChanged, this, &SettingsPage::chooseTheme);
    connect(m_ui->languageBox, &QComboBox::currentIndexChanged, this, &SettingsPage::takeEdit);
    connect(m_ui->defaultsButton, &QPushButton::clicked, this, &SettingsPage::showDefaults);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &SettingsPage::revert);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_ui->tokenButton, &QPushButton::clicked, this, &SettingsPage::confirmNewToken);
    m_ui->recountBar->setReceiver(m_context.receiver);
    connect(m_ui->venueCalendarButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new VenueCalendarDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    if (m_context.receiver)
        connect(m_context.receiver, &service::Receiver::statusChanged, this,
                &SettingsPage::takeReceiverChange);
}

void SettingsPage::setActive(bool isActive)
{
    if (!isActive)
        return;
    m_ui->certificateFields->readAgain();
    m_privacy->refresh();
    m_general->refresh();
    if (!m_calendar)
        loadCalendar();
}

bool SettingsPage::isSettled() const
{
    return m_calendar && !m_isBusy && !m_ui->certificateFields->isChecking() && m_privacy->isSettled() &&
           m_general->isSettled() && m_notifications->isSettled();
}

void SettingsPage::loadCalendar()
{
    m_context.reader.run(
        this, [](storage::Database &db) { return storage::calendar(db); },
        [this](const Result<storage::Calendar> &calendar) {
            if (!calendar) {
                say(calendar.error().message, true);
                return;
            }
            m_calendar = *calendar;
            const QScopedValueRollback guard(m_isShowing, true);
            m_ui->calendarFields->setCalendar(*calendar);
        });
}

void SettingsPage::showSettings()
{
    const QScopedValueRollback guard(m_isShowing, true);
    const Settings &settings = m_context.settings;
    m_keyPassword = settings.keyPassword;
    showListener(settings);
    m_ui->certificateFields->setFiles(settings.certificateFile, settings.privateKeyFile,
                                      settings.keyPassword);
    if (m_calendar)
        m_ui->calendarFields->setCalendar(*m_calendar);
    showAppearance(settings);
    showAddress();
}

/// Not the certificate's files, for which there is no default, nor the secret part of the address.
void SettingsPage::showDefaults()
{
    {
        const QScopedValueRollback guard(m_isShowing, true);
        const Settings defaults;
        if (m_context.receiver != nullptr) {
            showListener(defaults);
            if (m_calendar)
                m_ui->calendarFields->setCalendar(
                    storage::Calendar{QTimeZone(QTimeZone::systemTimeZoneId())});
        }
        showAppearance(defaults);
    }
    chooseTheme();
}

void SettingsPage::showListener(const Settings &settings)
{
    const int known = Settings::areSameAddress(settings.bindAddress, QHostAddress::Any)
                          ? 0
                          : m_ui->addressBox->findData(settings.bindAddress.toString());
    m_ui->addressBox->setCurrentIndex(known);
    if (known < 0)
        m_ui->addressBox->setCurrentText(settings.bindAddress.toString());
    m_ui->portBox->setValue(settings.port);
    m_ui->publicHostEdit->setText(settings.publicHost);
    m_ui->publicPortBox->setValue(settings.publicPort);
}

void SettingsPage::showAppearance(const Settings &settings)
{
    const auto theme = themeChoiceFromWord(settings.theme).value_or(ThemeChoice::System);
    const auto *const found = std::find(kThemes.cbegin(), kThemes.cend(), theme);
    m_ui->themeBox->setCurrentIndex(static_cast<int>(found - kThemes.cbegin()));
    m_ui->languageBox->setCurrentIndex(std::max(0, m_ui->languageBox->findData(settings.language)));
}

void SettingsPage::showAddress()
{
    if (!m_context.receiver)
        return;
    // By the address itself: while settings are being put, its token is not the one in m_context.
    QString address = m_context.receiver->publicUrl().toString();
    const QString hex = address.section(u'/', -1);
    const auto token = WebhookToken::fromHex(hex.toLatin1());
    address.chop(hex.size());
    address += token ? token->masked() : QString();
    m_ui->addressLabel->setFullText(address);
}

QHostAddress SettingsPage::chosenAddress() const
{
    const int known = m_ui->addressBox->findText(m_ui->addressBox->currentText());
    return QHostAddress(known >= 0 ? m_ui->addressBox->itemData(known).toString()
                                   : m_ui->addressBox->currentText().trimmed());
}

Result<Settings> SettingsPage::edits() const
{
    Settings settings = m_context.settings;
    const QHostAddress address = chosenAddress();
    if (address.isNull()) {
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is no IP address. Choose one of the list, or type an address of this PC.")
                         .arg(m_ui->addressBox->currentText())};
    }
    if (!Settings::areSameAddress(address, settings.bindAddress))
        settings.bindAddress = address;
    settings.port = static_cast<quint16>(m_ui->portBox->value());
    settings.publicHost = m_ui->publicHostEdit->text().trimmed();
    if (!isHostName(settings.publicHost)) {
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is no host name. Type the name alone, such as wifi.example.com.")
                         .arg(settings.publicHost)};
    }
    settings.publicPort = static_cast<quint16>(m_ui->publicPortBox->value());
    settings.certificateFile = m_ui->certificateFields->certificateFile();
    settings.privateKeyFile = m_ui->certificateFields->keyFile();
    settings.keyPassword = m_ui->certificateFields->password();
    settings.theme = themeChoiceWord(kThemes.at(m_ui->themeBox->currentIndex()));
    settings.language = m_ui->languageBox->currentData().toString();
    if (m_calendar && !m_ui->calendarFields->calendar()) {
        return Error{ErrorCode::InvalidInput,
                     tr("There is no time zone of that name. Choose one of the list.")};
    }
    return settings;
}

bool SettingsPage::hasCalendarEdits() const
{
    const auto chosen = m_ui->calendarFields->calendar();
    return m_calendar && (!chosen || chosen->zone.id() != m_calendar->zone.id() ||
                          chosen->dayStartHour != m_calendar->dayStartHour);
}

bool SettingsPage::hasEdits() const
{
    const auto settings = edits();
    return !settings || !settings->listensAs(m_context.settings) ||
           settings->theme != m_context.settings.theme || settings->language != m_context.settings.language ||
           hasCalendarEdits();
}

void SettingsPage::takeEdit()
{
    if (m_isShowing)
        return;
    const auto settings = edits();
    markWrong();
    m_ui->saveButton->setEnabled(!m_isBusy && settings && hasEdits());
    m_ui->revertButton->setEnabled(!m_isBusy && hasEdits());
    if (!settings)
        say(settings.error().message, true);
    else if (m_hasSaidWrong || hasEdits())
        m_ui->messageLabel->hide();
}

/// Each field at once, while it is being edited.
void SettingsPage::markWrong()
{
    setWrong(m_ui->addressBox, chosenAddress().isNull());
    setWrong(m_ui->publicHostEdit, !isHostName(m_ui->publicHostEdit->text().trimmed()));
}

void SettingsPage::chooseTheme()
{
    m_context.theme.choose(kThemes.at(m_ui->themeBox->currentIndex()));
    takeEdit();
}

void SettingsPage::revert()
{
    showSettings();
    takeEdit();
}

void SettingsPage::save()
{
    if (!m_context.receiver) {
        saveAppearance();
        return;
    }
    const auto settings = edits();
    if (!settings) {
        say(settings.error().message, true);
        return;
    }
    // As it is now: what is edited meanwhile waits for the next time.
    const auto calendar = hasCalendarEdits() ? m_ui->calendarFields->calendar() : std::nullopt;
    put(*settings, [this, calendar] { calendar ? putCalendar(*calendar) : takeSaved(); });
}

/// Beside another Foyer that receives, whose business the rest is.
void SettingsPage::saveAppearance()
{
    setBusy(true);
    const auto take = [](QString theme, QString language) {
        return [theme = std::move(theme), language = std::move(language)](Settings &settings) {
            settings.theme = theme;
            settings.language = language;
        };
    };
    const auto former = take(m_context.settings.theme, m_context.settings.language);
    changeSettings(m_context,
                   take(themeChoiceWord(kThemes.at(m_ui->themeBox->currentIndex())),
                        m_ui->languageBox->currentData().toString()),
                   this, [this, former](const Result<void> &saved) {
                       if (!saved)
                           former(m_context.settings);
                       takeResult(saved, [this] { takeSaved(); });
                   });
}

void SettingsPage::put(const Settings &settings, const std::function<void()> &done)
{
    setBusy(true);
    m_saver.put(settings, [this, done](const Result<void> &put) {
        if (put)
            takeReceiverChange();
        takeResult(put, done);
    });
}

void SettingsPage::takeResult(const Result<void> &result, const std::function<void()> &done)
{
    if (result) {
        done();
        return;
    }
    setBusy(false);
    say(result.error().message, true);
}

void SettingsPage::takeReceiverChange()
{
    showAddress();
    // The keychain's answer may come after this page was made.
    if (std::exchange(m_keyPassword, m_context.settings.keyPassword) != m_context.settings.keyPassword)
        m_ui->certificateFields->setKnownPassword(m_keyPassword);
    else
        m_ui->certificateFields->readAgain(); // The files may have been renewed, or have broken.
}

void SettingsPage::putCalendar(const storage::Calendar &calendar)
{
    m_context.receiver->writer()->apply(
        [calendar](storage::Database &db) { return storage::setCalendar(db, calendar); }, this,
        [this, calendar](const Result<void> &result) {
            takeResult(result, [this, calendar] {
                m_calendar = calendar;
                m_context.receiver->recounting()->start();
                takeSaved();
            });
        });
}

void SettingsPage::takeSaved()
{
    setBusy(false);
    showAddress();
    say(tr("Saved."), false);
}

void SettingsPage::confirmNewToken()
{
    askForNewAddress(this, [this] {
        Settings settings = m_context.settings;
        settings.token = WebhookToken::generate();
        put(settings, [this] {
            takeSaved();
            say(tr("The new address is in force. Copy it on the Endpoint page and paste it into Purple."),
                false);
        });
    });
}

void SettingsPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_ui->tokenButton->setEnabled(!isBusy);
    takeEdit();
}

void SettingsPage::say(const QString &text, bool isWrong)
{
    m_hasSaidWrong = isWrong;
    setLook(m_ui->messageLabel, "tone", isWrong ? Tone::Bad : Tone::Good);
    m_ui->messageLabel->setText(text);
    m_ui->messageLabel->show();
}

} // namespace foyer::app
