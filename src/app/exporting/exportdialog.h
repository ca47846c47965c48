// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "exporting/export.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace foyer::app {

namespace Ui {
class ExportDialog;
}

class ExportJob;

/// Export CSV…: what, of which venues and days, how written; says how many rows before it starts, and while
/// it runs how many are written. GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(AppContext &context, QWidget *parent = nullptr);
    ~ExportDialog() override;
    Q_DISABLE_COPY_MOVE(ExportDialog)

    void setKind(exporting::ExportKind kind);

    /// Cancels an export that runs; otherwise closes.
    void reject() override;

private:
    void setUpChoices();
    void loadVenues();
    void takeChoices();
    void count();
    void showCount(const Result<qint64> &rows);
    [[nodiscard]] exporting::ExportOptions options() const;
    void chooseFile();
    void start(const QString &fileName);
    void takeResult(const QString &fileName, const Result<qint64> &result);
    void showFolder() const;

    AppContext &m_context;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportJob *m_job = nullptr; ///< Null: nothing runs.
    QTimer m_countTimer;        ///< Waits for the last of several clicks.
    int m_countRequest = 0;     ///< Answers to older choices are dropped.
    qint64 m_rows = 0;          ///< As counted: what the progress is measured by.
    QString m_writtenFile;
};

} // namespace foyer::app
