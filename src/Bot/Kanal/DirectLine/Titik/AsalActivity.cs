using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Akun.Batas;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>Where an activity came from, so that guesses can be counted for the whole address and not only for a chat that is made anew in a second.</summary>
public static class AsalActivity
{
    /// <summary>The activity with the mark of the caller's address.</summary>
    public static Activity Dari(this Activity activity, HttpContext konteks, PenyamarAlamat penyamar)
    {
        activity.AsalJaringan = penyamar.Samarkan(konteks.Connection.RemoteIpAddress);
        return activity;
    }
}
