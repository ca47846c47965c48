// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <QObject>

#include <functional>

namespace foyer::app {

/// Puts the settings of the listener in force: listens by them first and keeps them only if that works, so
/// that the file never holds what cannot be used; goes back when they cannot be kept. The password of the
/// certificate's key goes to the keychain. For a window that receives; GUI thread; owned by the page.
class SettingsSaver final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;

    explicit SettingsSaver(AppContext &context);

    /// \a done hears when they are in force and kept, or why all is as it was. One at a time.
    void put(const service::Settings &settings, Done done);

private:
    void keepPassword();
    void keep();
    void takeBackPassword(const Error &error);
    void goBack(const Error &error);

    AppContext &m_context;
    service::Settings m_settings; ///< Those that are being put.
    Done m_done;
};

} // namespace foyer::app
