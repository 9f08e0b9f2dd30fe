namespace EPupns.Core.Berkas;

/// <summary>The store does not answer, or takes nothing more: try again later.</summary>
public sealed class PenyimpananTergangguException(string pesan, Exception sebab) : Exception(pesan, sebab);
