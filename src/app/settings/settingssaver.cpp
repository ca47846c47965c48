// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingssaver.h"

#include "domain/background.h"

namespace foyer::app {

namespace {

using service::Settings;

/// \a settings with what changeSettings() may have changed in \a current meanwhile.
Settings withQuickChoices(Settings settings, const Settings &current)
{
    settings.desktop = current.desktop;
    settings.isPrivacyMode = current.isPrivacyMode;
    settings.retentionMonths = current.retentionMonths;
    return settings;
}

} // namespace

SettingsSaver::SettingsSaver(AppContext &context) : m_context(context) {}

void SettingsSaver::put(const Settings &settings, Done done)
{
    m_settings = settings;
    m_done = std::move(done);
    if (settings.listensAs(m_context.settings)) {
        keep();
        return;
    }
    m_context.receiver->reconfigure(settings, this, [this](const Result<void> &listening) {
        if (listening)
            keepPassword();
        else
            m_done(listening);
    });
}

/// Not in the settings file: that ends up in backups, and the key is encrypted for a reason.
void SettingsSaver::keepPassword()
{
    if (m_settings.keyPassword == m_context.settings.keyPassword) {
        keep();
        return;
    }
    m_context.secrets.write(AppContext::kKeyPassword, m_settings.keyPassword, this,
                            [this](const Result<platform::SecretStore::Place> &place) {
                                if (place)
                                    keep();
                                else
                                    goBack(place.error());
                            });
}

/// In force at once, so that what is changed and written behind this write has them too.
void SettingsSaver::keep()
{
    const Settings former = m_context.settings;
    m_context.settings = withQuickChoices(m_settings, former);
    m_context.settings.keyPassword = former.keyPassword; // It is not in the file.
    const auto save = [this] {
        return [settings = m_context.settings, file = m_context.directory.settings()] {
            return settings.save(file);
        };
    };
    runInOrder(this, save(), [this, former, save](const Result<void> &saved) {
        if (!saved) {
            m_context.settings = withQuickChoices(former, m_context.settings);
            // What was written behind may have had more luck.
            runInOrder(this, save(), [](const Result<void> &) {});
            takeBackPassword(saved.error());
            return;
        }
        m_context.settings.keyPassword = m_settings.keyPassword;
        m_done({});
    });
}

/// The one kept is again that of the settings in the file, which could not be replaced because of \a error.
void SettingsSaver::takeBackPassword(const Error &error)
{
    if (m_settings.keyPassword == m_context.settings.keyPassword) {
        goBack(error);
        return;
    }
    m_context.secrets.write(AppContext::kKeyPassword, m_context.settings.keyPassword, this,
                            [this, error](const Result<platform::SecretStore::Place> &) { goBack(error); });
}

void SettingsSaver::goBack(const Error &error)
{
    m_context.receiver->reconfigure(m_context.settings, this,
                                    [this, error](const Result<void> &) { m_done(error); });
}

} // namespace foyer::app
