namespace EPupns.Core.Data.Impor;

/// <summary>The file as a whole cannot be read; no row of it was taken. The message is for the operator.</summary>
public sealed class BerkasDitolakException(string pesan) : Exception(pesan);
