// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/page.h"
#include "app/settings/settingssaver.h"
#include "storage/changes.h"

#include <memory>
#include <optional>

namespace foyer::app {

namespace Ui {
class SettingsPage;
}

class GeneralSection;
class NotificationsSection;
class PrivacySection;

/// What the IT person sets up. The theme and what the sections General, Notifications, Privacy and Database
/// hold take effect at once, the rest with Save; what cannot be used is said in one sentence and stays in its
/// field. GUI thread.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(AppContext &context, QWidget *parent = nullptr);
    ~SettingsPage() override;
    Q_DISABLE_COPY_MOVE(SettingsPage)

    void setActive(bool isActive) override;
    [[nodiscard]] bool isSettled() const override;

private:
    void connectFields();
    void loadCalendar();
    void showSettings();
    void showDefaults();
    void showListener(const service::Settings &settings);
    void showAppearance(const service::Settings &settings);
    void showAddress();
    [[nodiscard]] QHostAddress chosenAddress() const;
    [[nodiscard]] Result<service::Settings> edits() const;
    [[nodiscard]] bool hasEdits() const;
    [[nodiscard]] bool hasCalendarEdits() const;
    void takeEdit();
    void markWrong();
    void chooseTheme();
    void revert();
    void save();
    void saveAppearance();
    void put(const service::Settings &settings, const std::function<void()> &done);
    void takeResult(const Result<void> &result, const std::function<void()> &done);
    void takeReceiverChange();
    void putCalendar(const storage::Calendar &calendar);
    void confirmNewToken();
    void takeSaved();
    void setBusy(bool isBusy);
    void say(const QString &text, bool isWrong);

    AppContext &m_context;
    SettingsSaver m_saver;
    PrivacySection *m_privacy = nullptr;
    GeneralSection *m_general = nullptr;
    NotificationsSection *m_notifications = nullptr;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    std::optional<storage::Calendar> m_calendar; ///< As stored; nothing before it has been read.
    QString m_keyPassword;                       ///< As the fields know it.
    bool m_isBusy = false;
    bool m_hasSaidWrong = false;
    bool m_isShowing = false; ///< The fields follow the settings, not the user.
};

} // namespace foyer::app
