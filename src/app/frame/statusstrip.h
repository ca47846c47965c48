// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/rows.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace foyer::app {

class ElidingLabel;

/// The line at the bottom of the window: is it receiving, does Purple believe it, how long is the certificate
/// good, when did the last sign-in come, how fast are the answers. GUI thread; owned by the window.
class StatusStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Shows \a context from now on. Call once.
    void setContext(AppContext &context);

    /// The newest totals of the database.
    void setTotals(const storage::Totals &totals);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    void showLastSignIn();
    void showCertificate();

    AppContext *m_context = nullptr;
    storage::Totals m_totals;
    QList<QLabel *> m_optional; ///< The most important first: narrow windows leave out the others.
    QTimer m_timer;             ///< "12 s ago" grows by itself.
    QLabel *m_mark;
    ElidingLabel *m_state;
    QLabel *m_verification;
    QLabel *m_certificate;
    QLabel *m_privacy;
    QLabel *m_lastSignIn;
    QLabel *m_answers;
};

} // namespace foyer::app
